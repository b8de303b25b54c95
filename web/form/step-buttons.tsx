import { Button } from 'antd';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useWords } from '../i18n/start.ts';

/** To the work before and the one behind. */
export function StepButtons({ onStep }: { readonly onStep: (by: number) => void }) {
  const { t } = useWords();
  return (
    <span className="row push">
      <Button aria-label={t('fix.previous')} icon={<ArrowUp className="icon" />} onClick={() => onStep(-1)} />
      <Button aria-label={t('fix.next')} icon={<ArrowDown className="icon" />} onClick={() => onStep(1)} />
    </span>
  );
}
