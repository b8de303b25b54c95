import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Me, SubmissionView } from '../../../domain/api/shapes.ts';
import type { FormField } from '../../../domain/form.ts';
import { formOf } from '../../../domain/forms/form-of.ts';
import { slotsIn } from '../../../domain/remark-slots.ts';
import type { KeyedFinding } from '../../../domain/report.ts';
import { useShortcuts } from '../../components/shortcuts.tsx';
import { useKeys } from '../../components/use-keys.ts';
import { ConfirmBar } from '../../desk/confirm-bar.tsx';
import { DecisionBar } from '../../desk/decision-bar.tsx';
import { DeskHead } from '../../desk/desk-head.tsx';
import { FindingSheet } from '../../desk/finding-sheet.tsx';
import { FindingsPane } from '../../desk/findings-pane.tsx';
import { markOf } from '../../desk/location-menu.ts';
import { MessagePane, newRemarkId } from '../../desk/message-pane.tsx';
import { PagePane } from '../../desk/page-pane.tsx';
import { useDecision } from '../../desk/use-decision.ts';
import { useDesk } from '../../desk/use-desk.ts';
import type { Neighbours } from '../../desk/use-neighbours.ts';
import { useSecond } from '../../desk/use-second.ts';
import { templatesFor, useTemplates, wordsOfTemplate } from '../../desk/use-templates.ts';
import { useWords } from '../../i18n/start.ts';

type Tab = 'page' | 'findings' | 'message';

type Props = {
  readonly view: SubmissionView;
  readonly me: Me;
  readonly neighbours: Neighbours;
  /** The revision that was on screen before the seller handed in this one. */
  readonly replaced?: number | undefined;
};

/** Left to right: look, judge, say; below: decide. */
export function DeskView({ view, me, neighbours, replaced }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const form = formOf(view.formId);
  const desk = useDesk(view, form, me.id);
  const [tab, setTab] = useState<Tab>('page');
  const [selectedKey, setSelectedKey] = useState(() => desk.openFindings[0]?.key);
  const [isDismissing, setDismissing] = useState(false);
  const selected = desk.findings.find((finding) => finding.key === selectedKey);
  const onSent = () => void navigate(neighbours.nextFree ? `/queue/${neighbours.nextFree}` : '/queue');
  const deciding = useDecision({ view, form, desk, onSent });
  const second = useSecond({ view, desk, me, onSent });
  const select = (key: string | undefined) => {
    setSelectedKey(key);
    setDismissing(false);
  };
  const step = (by: number) => {
    const index = desk.findings.findIndex((finding) => finding.key === selectedKey);
    const { length } = desk.findings;
    select(desk.findings[index < 0 ? 0 : (index + by + length) % length]?.key);
  };
  /** Focus never gets lost: after an act it goes to the next open finding. */
  const goNextOpen = (after?: KeyedFinding) => {
    const rest = desk.openFindings.filter((finding) => finding.key !== after?.key);
    const at = after ? desk.findings.indexOf(after) : -1;
    select((rest.find((finding) => desk.findings.indexOf(finding) > at) ?? rest[0] ?? after)?.key);
  };
  const templates = useTemplates();
  /** In a template's words; where these still have a slot, that comes next. */
  const accept = (finding: KeyedFinding, template = templatesFor(templates, finding)[0]) => {
    const words = template && wordsOfTemplate(template, finding, form);
    desk.accept(finding, words);
    if (!words || slotsIn(words).length === 0) return goNextOpen(finding);
    setTab('message');
    requestAnimationFrame(() => focusRemark(finding.key));
  };
  const acceptWith = (number: number) => {
    const template = selected && templatesFor(templates, selected)[number - 1];
    if (selected && template && canJudge(selected)) accept(selected, template);
  };
  const edit = (finding: KeyedFinding) => {
    if (desk.judged.get(finding.key)?.state !== 'accepted') desk.accept(finding);
    setTab('message');
    requestAnimationFrame(() => focusRemark(finding.key));
  };
  const dismiss = (finding: KeyedFinding, reason: string) => {
    desk.dismiss(finding, reason);
    goNextOpen(finding);
  };
  const canJudge = (finding: KeyedFinding) => desk.canJudge && !desk.judged.has(finding.key);
  const remarkAt = (field: FormField) => {
    const id = crypto.randomUUID();
    desk.setRemarks((all) => [...all, { id, text: markOf(field) }]);
    setTab('message');
    requestAnimationFrame(() => focusRemark(id));
  };
  const startRemark = () => {
    setTab('message');
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${newRemarkId} textarea`)?.focus());
  };
  useScrollTo(selectedKey);
  useKeys({
    J: () => step(1),
    K: () => step(-1),
    N: () => goNextOpen(),
    A: () => selected && canJudge(selected) && accept(selected),
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [number, () => acceptWith(number)])),
    D: () => selected && canJudge(selected) && setDismissing(true),
    E: () => selected && desk.canJudge && edit(selected),
    M: () => desk.canJudge && startRemark(),
    C: () => desk.claiming.canTake && !desk.isMine && desk.claiming.claim.mutate(undefined),
    V: () => deciding.choose('approved'),
    R: () => (second.proposal ? second.setReturning(true) : deciding.choose('rejected')),
    'Ctrl+Enter': second.proposal ? second.confirm : deciding.send,
    ']': () => neighbours.next && void navigate(`/queue/${neighbours.next}`),
    '[': () => neighbours.previous && void navigate(`/queue/${neighbours.previous}`),
    Escape: () => (isDismissing ? setDismissing(false) : void navigate('/queue')),
  });
  const shortcuts = useShortcuts([
    {
      title: t('desk.keys'),
      keys: [
        ['J K', t('desk.keyMove')],
        ['N', t('desk.nextOpen')],
        ['A', t('desk.accept')],
        ['1–9', t('template.key')],
        ['D', t('desk.dismiss')],
        ['E', t('desk.edit')],
        ['M', t('desk.newRemark')],
        ['【 [', t('template.keyPlace')],
        ['/', t('template.keyInsert')],
        ['Tab', t('template.keySlot')],
        ['[ ]', t('desk.keyNeighbour')],
      ],
    },
    {
      title: t('desk.verdict'),
      keys: [
        ['V', t('desk.approve')],
        ['R', t('desk.reject')],
        ['Ctrl ↵', t('desk.keySend')],
        ['C', t('queue.claim')],
        ['U', t('sent.undoKey')],
      ],
    },
  ]);
  const acts = {
    selectedKey,
    dismissing: isDismissing,
    onSelect: select,
    onAccept: accept,
    onEdit: edit,
    onDismissing: setDismissing,
    onDismiss: dismiss,
  };
  return (
    <div className="desk" data-tab={tab} data-submission={view.id}>
      <DeskHead {...{ view, desk, neighbours, replaced }} onHelp={shortcuts.open} />
      <nav className="desk-tabs" aria-label={t('desk.parts')}>
        {(['page', 'findings', 'message'] as const).map((name) => (
          <button type="button" key={name} aria-pressed={tab === name} onClick={() => setTab(name)}>
            {t(`desk.tab.${name}`)} {name === 'findings' && desk.findings.length}
            {name === 'message' && desk.remarks.length}
          </button>
        ))}
      </nav>
      <div className="desk-panes">
        <PagePane {...{ view, form, desk, selectedKey }} onSelect={select} onRemark={remarkAt} />
        <FindingsPane {...acts} form={form} desk={desk} report={view.report} />
        <MessagePane {...{ view, form, desk }} onSend={deciding.send} />
      </div>
      <FindingSheet {...acts} form={form} desk={desk} onStep={step} />
      {second.proposal ? (
        <ConfirmBar second={second} lock={deciding.lock?.words} />
      ) : (
        <DecisionBar deciding={deciding} onNextOpen={() => goNextOpen()} />
      )}
      {shortcuts.dialog}
    </div>
  );
}

/** Selecting a finding brings it into view in every pane. */
function useScrollTo(key: string | undefined): void {
  useEffect(() => {
    if (!key) return;
    const name = CSS.escape(key);
    for (const element of document.querySelectorAll(
      `[data-finding="${name}"], [data-row="${name}"], [data-remark="${name}"]`,
    ))
      element.scrollIntoView({ block: 'nearest' });
  }, [key]);
}

function focusRemark(key: string): void {
  const area = document.querySelector<HTMLTextAreaElement>(`[data-remark="${CSS.escape(key)}"] textarea`);
  if (!area) return;
  area.focus();
  const end = area.value.length;
  const slot = slotsIn(area.value)[0] ?? { start: end, end };
  area.setSelectionRange(slot.start, slot.end);
}
