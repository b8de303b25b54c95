/** What a pen writes over the place to sign is a remark; what it writes beside it is a name. */
import test from 'ava';
import type { Block } from '../../../evidence/acceptance/form-page.ts';
import type { Mark } from '../../../evidence/acceptance/marks.ts';
import { apartFromRemarks, findRemarks } from '../../../evidence/acceptance/remarks.ts';
import { labelAt } from './page-blocks.ts';
import { em, words } from './page-words.ts';

const markAt = (x: number, y: number, width: number): Mark => ({
  ...{ colour: 'dark', blue: 0, box: { x, y, width, height: 40 } },
  pixels: Array.from({ length: width * 8 }, (_, at) => at),
});

const block: Block = {
  ...{ party: 'seller', label: labelAt('seller', 20, 100) },
  ...{ box: { x: 0, y: 80, width: 600, height: 240 }, signBox: { x: 100, y: 80, width: 500, height: 240 } },
};
const remark = { ...words('借决愿哭,生香念的', 120, 100), confidence: 0.55, heightPx: 40 };
const written = { ...remark, box: { ...remark.box, width: 300, height: 40 } };
const prompt = words('负责人签字:', 130, 240);
const opinion = markAt(130, 102, 280);
const name = markAt(260, 226, 90);

test('an opinion without a name under it signs nothing', (t) => {
  const remarks = findRemarks([written, prompt], em);
  t.deepEqual(apartFromRemarks([opinion], block, remarks, em), { signing: [opinion], isOnlyRemark: true });
  const both = apartFromRemarks([opinion, name], block, remarks, em);
  t.deepEqual(both, { signing: [name], isOnlyRemark: false });
});

test('print, a short line and what has no place to sign below are no remarks', (t) => {
  const others = [
    [{ ...written, confidence: 0.99 }, prompt],
    [{ ...written, words: '司马千' }, prompt],
    [written],
    [written, words('负责人签字:', 130, 150)],
  ];
  for (const lines of others)
    t.false(apartFromRemarks([opinion], block, findRemarks(lines, em), em).isOnlyRemark);
});
