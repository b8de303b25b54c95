import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { Copy } from 'lucide-react';
import { useNavigate } from 'react-router';
import type { FormId } from '../../../domain/form.ts';
import { api } from '../../api/routes.ts';
import { useWords } from '../../i18n/start.ts';

type Props = {
  readonly id: string;
  readonly formId: FormId;
  readonly title: string;
  readonly isSmall?: boolean;
};

/** A new draft with the same words and files; what must be new is left empty. */
export function CopyButton({ id, formId, title, isSmall = false }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const copy = useMutation({
    mutationFn: () => api.create({ formId, copyFrom: id }),
    onSuccess: (made) => navigate(`/submissions/${made.id}`),
  });
  return (
    <Button
      size={isSmall ? 'small' : 'middle'}
      type={isSmall ? 'text' : 'default'}
      icon={<Copy className="icon" />}
      loading={copy.isPending}
      aria-label={t('list.copyOf', { title })}
      title={copy.error ? t('list.copyFailed') : t('list.copyHelp')}
      onClick={() => copy.mutate()}
    >
      {copy.error ? t('list.copyFailed') : t('list.copy')}
    </Button>
  );
}
