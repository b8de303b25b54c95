/** Roles that only the form itself says whose they are. */
import test from 'ava';
import { chooseLabels, findLabels } from '../../../evidence/acceptance/labels.ts';
import { findOthers } from '../../../evidence/acceptance/other-signatories.ts';
import { findToldRoles } from '../../../evidence/acceptance/told-roles.ts';
import { em, sheet, words } from './page-words.ts';

test('a role is whose the form says, in brackets or by a company of the group; one told of two is nobody’s', (t) => {
  const told = (...texts: string[]) => [...findToldRoles(texts)];
  t.deepEqual(told('见证方（华为项目组）Witnessed by：华为示例技术有限公司'), [['见证方', 'project-team']]);
  t.deepEqual(told('监督单位：华为示例技术有限公司'), [['监督单位', 'project-team']]);
  t.deepEqual(told('监理单位：海岳监理有限公司', '见证方（公证处）'), []);
  t.deepEqual(told('见证方（华为项目组）', '见证方（用户）'), []);
  t.deepEqual(told('交付方（华为项目组）'), [], 'a word that names a party by itself');
});

test('a witness heads the project team’s block where the form says so, and is somebody else elsewhere', (t) => {
  const heads = [
    words('交付方 Delivered by', 200, 700),
    words('见证方', 420, 700),
    words('接收方 Received by', 600, 700),
  ];
  const labelsWith = (...told: string[]) => {
    const lines = [...told.map((text, index) => words(text, 80 + index * 50, 200)), ...heads];
    const labels = chooseLabels(findLabels(lines, sheet), em, lines)?.labels ?? [];
    return { labels, others: findOthers(lines, labels, em) };
  };
  const own = labelsWith('见证方（华为项目组）');
  t.deepEqual(own.labels.map(({ party, box }) => [party, box.y]).sort(), [
    ['customer', 700],
    ['project-team', 700],
    ['seller', 700],
  ]);
  t.is(own.others.length, 0);
  const apart = labelsWith('见证方', '（华为项目组）');
  t.true(apart.labels.some(({ party, box }) => party === 'project-team' && box.y === 700));
  const foreign = labelsWith('见证方（公证处）');
  t.false(foreign.labels.some(({ party }) => party === 'project-team'));
  t.is(foreign.others.length, 1);
});
