import test from 'ava';
import { isKeptAside, shortTexts, wholeTexts } from './labelled-texts.ts';
import { scoreTexts } from './score-texts.ts';

test('short labelled texts are judged as their labels say', (t) => {
  const score = scoreTexts(shortTexts());
  t.true(score.f1 >= 0.95, `F1 ${score.f1.toFixed(3)}`);
  t.true(score.typed >= 0.95, `category ${score.typed.toFixed(3)}`);
  t.true(score.innocentFlagged <= 0.05, `innocent flagged ${score.innocentFlagged.toFixed(3)}`);
});

test('whole labelled texts that were tuned on are judged as their labels say', (t) => {
  const score = scoreTexts(wholeTexts('whole-texts.txt').filter((text, index) => !isKeptAside(text, index)));
  t.true(score.f1 >= 0.85, `F1 ${score.f1.toFixed(3)}`);
  t.true(score.innocentFlagged <= 0.12, `innocent flagged ${score.innocentFlagged.toFixed(3)}`);
});

test('whole texts that were kept aside lose little', (t) => {
  const score = scoreTexts(wholeTexts('whole-texts.txt').filter(isKeptAside));
  t.true(score.f1 >= 0.75, `F1 ${score.f1.toFixed(3)}`);
});

test('whole texts in free wording are mostly left alone where they are innocent', (t) => {
  const score = scoreTexts(wholeTexts('blind-texts.txt'));
  t.true(score.f1 >= 0.6, `F1 ${score.f1.toFixed(3)}`);
  t.true(score.innocentFlagged <= 0.12, `innocent flagged ${score.innocentFlagged.toFixed(3)}`);
});
