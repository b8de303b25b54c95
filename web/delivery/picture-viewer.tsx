import { Button, Checkbox, Modal, Segmented } from 'antd';
import { RotateCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { EvidencePage } from '../../domain/api/delivery.ts';
import { fileAddress } from '../api/routes.ts';
import { areSingleKeysOn } from '../components/use-keys.ts';
import { useWords } from '../i18n/start.ts';
import { MarkedPicture } from './marked-picture.tsx';
import { marksOf } from './page-words.ts';

type Props = { readonly page: EvidencePage; readonly onClose: () => void };

/** The original at 100 % or fitted, turned as one likes, with the words that were read. */
export function PictureViewer({ page, onClose }: Props) {
  const { t } = useWords();
  const [size, setSize] = useState<'fit' | 'full'>('full');
  const [turn, setTurn] = useState(0);
  const [hasWords, setWords] = useState(true);
  const { reading } = page;
  useCloseKey(onClose);
  const width =
    reading && size === 'full' ? (turn % 180 === 0 ? reading.widthPx : reading.heightPx) : undefined;
  return (
    <Modal
      open
      onCancel={onClose}
      footer={null}
      transitionName=""
      maskTransitionName=""
      width="96vw"
      style={{ top: 16 }}
      title={t('delivery.viewer', { name: page.name })}
      className="picture-viewer"
    >
      <div className="row row-wrap viewer-acts">
        <Segmented
          value={size}
          onChange={setSize}
          options={[
            { value: 'fit', label: t('delivery.fit') },
            { value: 'full', label: t('delivery.full') },
          ]}
        />
        <Button icon={<RotateCw className="icon" />} onClick={() => setTurn((now) => (now + 90) % 360)}>
          {t('delivery.turn')}
        </Button>
        {reading && (
          <Checkbox checked={hasWords} onChange={(event) => setWords(event.target.checked)}>
            {t('delivery.words')}
          </Checkbox>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={`viewer-ground is-${size}`} tabIndex={0} aria-label={page.name}>
        {reading ? (
          <div style={width ? { width } : undefined}>
            <MarkedPicture
              src={fileAddress(page)}
              alt={page.name}
              widthPx={reading.widthPx}
              heightPx={reading.heightPx}
              marks={hasWords ? marksOf(reading, true) : []}
              turn={turn}
            />
          </div>
        ) : (
          <img src={fileAddress(page)} alt={page.name} style={{ rotate: `${turn}deg` }} />
        )}
      </section>
    </Modal>
  );
}

/** The key that opened it closes it; the keys of the desk rest while something lies over it. */
function useCloseKey(onClose: () => void): void {
  useEffect(() => {
    const listen = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key.toUpperCase() === 'Z' && !ctrlKey && !metaKey && !altKey && areSingleKeysOn()) onClose();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onClose]);
}
