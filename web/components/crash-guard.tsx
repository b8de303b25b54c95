import { Button } from 'antd';
import i18next from 'i18next';
import { Component, type ReactNode } from 'react';

/** A fault in one page says so, instead of leaving a white screen. */
export class CrashGuard extends Component<
  { readonly children: ReactNode },
  { readonly hasCrashed: boolean }
> {
  override state = { hasCrashed: false };
  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }
  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    return (
      <div className="blank" role="alert">
        <h1>{i18next.t('failed.crashed')}</h1>
        <p>{i18next.t('failed.crashedHelp')}</p>
        <Button type="primary" onClick={() => location.reload()}>
          {i18next.t('failed.reload')}
        </Button>
      </div>
    );
  }
}
