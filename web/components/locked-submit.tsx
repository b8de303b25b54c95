import { Button } from 'antd';
import type { ReactNode } from 'react';

type Props = {
  /** Why the form can't be sent yet. */
  readonly lock: string | false | undefined;
  readonly isSending: boolean;
  readonly children: ReactNode;
};

/** Sends a form; while something is missing it looks locked, and the reason stands beside it. */
export function LockedSubmit({ lock, isSending, children }: Props) {
  return (
    <Button
      htmlType="submit"
      type={lock ? 'default' : 'primary'}
      className={lock ? 'is-locked' : ''}
      loading={isSending}
    >
      {children}
    </Button>
  );
}
