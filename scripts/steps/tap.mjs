// Reads the Test Anything Protocol as AVA writes it: counts, and what failed and why.

/**
 * @param {{onPoint?: (point: {ok: boolean, skipped: boolean, title: string}) => void, onFailure?: (lines: string[]) => void}} [listeners]
 */
export function createTapReader({ onPoint = () => {}, onFailure = () => {} } = {}) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  let failure;

  const endFailure = () => {
    if (failure) onFailure(failure);
    failure = undefined;
  };

  return {
    count,
    readLine(line) {
      const point = /^(not )?ok \d+(?: - (.*?))?(?: # (SKIP|TODO).*)?$/i.exec(line);
      if (!point) {
        if (failure && /^\s/.test(line)) failure.push(line);
        return;
      }
      endFailure();
      const [, not, title = '', directive] = point;
      const skipped = directive !== undefined;
      count[skipped ? 'skipped' : not ? 'failed' : 'passed'] += 1;
      if (not && !skipped) failure = [`FAIL ${title}`];
      onPoint({ ok: !not, skipped, title });
    },
    end: endFailure,
  };
}
