import { Modal, Switch } from 'antd';
import { useState } from 'react';
import { useWords } from '../i18n/start.ts';
import { areSingleKeysOn, setSingleKeys, useKeys } from './use-keys.ts';

export type KeyHelp = readonly {
  readonly title: string;
  readonly keys: readonly (readonly [keys: string, does: string])[];
}[];

/** `?` lists the keys of this page, and switches the single letters off for those whom they disturb. */
export function useShortcuts(groups: KeyHelp) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isOn, setOn] = useState(areSingleKeysOn);
  useKeys({ '?': () => setOpen(true), 'Shift+?': () => setOpen(true) });
  const anywhere = {
    title: t('keys.anywhere'),
    keys: [
      ['/', t('keys.search')],
      ['?', t('keys.help')],
      ['Esc', t('keys.back')],
    ] as const,
  };
  const dialog = (
    <Modal open={isOpen} onCancel={() => setOpen(false)} footer={null} title={t('keys.title')} width={640}>
      <div className="shortcuts">
        {[...groups, anywhere].map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            {group.keys.map(([keys, does]) => (
              <p className="row" key={keys}>
                <span>{does}</span>
                <span className="push">
                  {keys.split(' ').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              </p>
            ))}
          </section>
        ))}
      </div>
      <div className="row">
        <Switch
          checked={isOn}
          aria-label={t('keys.single')}
          onChange={(on) => {
            setSingleKeys(on);
            setOn(on);
          }}
        />
        <span>
          {t('keys.single')} <span className="hint">{t('keys.singleHelp')}</span>
        </span>
      </div>
    </Modal>
  );
  return { dialog, open: () => setOpen(true) };
}
