/** Words along the ring of a stamp, of which rules and shadows hide letters. */
import test from 'ava';
import { ringWords } from '../../../evidence/acceptance/ring-words.ts';
import type { ReadLine } from '../../../evidence/ocr/engine.ts';

const strip = { marginPx: 0, turnPx: 1000, heightPx: 48 };

/** One line along the ring, 30 pixels a letter; letters in `doubtful` are hardly legible. */
function lineAt(x: number, text: string, doubtful = ''): ReadLine {
  const letters = [...text].map((letter, index) => ({
    at: (index + 0.5) / text.length,
    confidence: doubtful.includes(letter) ? 0.3 : 0.98,
  }));
  const box = { x, y: 4, width: text.length * 30, height: 40 };
  return { text, confidence: 0.9, letters, box } as unknown as ReadLine;
}

test('a name goes on across letters that are hardly legible', (t) => {
  const read = (doubtful: string) => ringWords([lineAt(300, '海岳数据云计算技术有限公司', doubtful)], strip);
  t.is(read('').text, '海岳数据云计算技术有限公司');
  t.is(read('据云计').text, '海岳数算技术有限公司');
});

test('where nothing stands between two rows, the longer one is the name', (t) => {
  const lines = [lineAt(100, '合同'), lineAt(300, '海岳数据有限公司')];
  t.is(ringWords(lines, strip).text, '海岳数据有限公司');
});
