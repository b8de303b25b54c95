import { Button, type ButtonProps, Select } from 'antd';
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Verdict, VerdictButtons } from './verdict-buttons.tsx';

type Props<Reason extends string> = {
  readonly verdict: Verdict;
  readonly onChoose: (verdict: Verdict) => void;
  /** Why something is rejected: asked only then. */
  readonly reason: {
    readonly label: string;
    readonly value: Reason;
    readonly onChange: (reason: Reason) => void;
    readonly options: readonly { readonly value: Reason; readonly label: string }[];
  };
  /** Why nothing can be sent yet. */
  readonly lock: string | undefined;
  readonly send: ButtonProps;
  /** What else there is to do or to know, before the button that sends. */
  readonly children?: ReactNode;
};

/** Below everything: decide. Locked while something waits for a person, with the reason beside it. */
export function VerdictBar<Reason extends string>(props: Props<Reason>) {
  const { verdict, onChoose, reason, lock, send, children } = props;
  return (
    <footer className="decision-bar desk-decision">
      <VerdictButtons verdict={verdict} onChoose={onChoose} hasKeys />
      {verdict === 'rejected' && (
        <span className="row decision-reason">
          <span className="hint">{reason.label}</span>
          <Select
            aria-label={reason.label}
            value={reason.value}
            onChange={reason.onChange}
            popupMatchSelectWidth={false}
            options={[...reason.options]}
          />
        </span>
      )}
      <span className="row push decision-act">
        {lock !== undefined && (
          <span className="locked-note" id="why-locked">
            <Lock className="icon" /> {lock}
          </span>
        )}
        {children}
        <Button
          size="large"
          type={lock === undefined ? 'primary' : 'default'}
          danger={lock === undefined && verdict === 'rejected'}
          className={lock === undefined ? '' : 'is-locked'}
          aria-describedby={lock === undefined ? undefined : 'why-locked'}
          {...send}
        />
      </span>
    </footer>
  );
}
