import test from 'ava';
import { UnitReader } from '../../../../rules/words/reading/text-units.ts';

const open = (reader: UnitReader, text: string) => {
  const { kinds, places } = reader.read(text);
  const { places: at, length } = places.mailSigns;
  return { kinds, signs: () => Array.from(at.subarray(0, length)) };
};

test('what a reader read of a text stays while another reads', (t) => {
  const whole = open(new UnitReader(), 'sales@example.com');
  const kinds = Array.from(whole.kinds);
  const part = open(new UnitReader(), '写信到ops@a.cn');
  t.deepEqual(whole.signs(), [5]);
  t.deepEqual(Array.from(whole.kinds), kinds);
  t.deepEqual(part.signs(), [6]);
});

test('a reader forgets the text before, longer or shorter', (t) => {
  const reader = new UnitReader();
  for (const [text, at] of [
    ['a@b.cn', 1],
    [`${'字'.repeat(5_000)}@`, 5_000],
    ['ab@c.cn', 2],
  ] as const) {
    const read = open(reader, text);
    t.is(read.kinds.length, text.length);
    t.true(read.signs().includes(at));
    t.true(read.signs().every((place) => place < text.length));
  }
});
