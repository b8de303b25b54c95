import { useRef } from 'react';
import type { Checks } from './use-checks.ts';
import type { Left } from './values.ts';

type Stop = { readonly field: string; readonly finding?: string };

/** F8 and Shift F8 go from problem to problem in the order of the form, round and round. */
export function useProblemWalk(checks: Checks, left: Left) {
  const at = useRef<string>('');
  const stops: Stop[] = [
    ...checks.findings
      .filter((one) => !left.missing.some((field) => field.key === one.field))
      .map((one) => ({ field: one.field, finding: one.key })),
    ...left.missing.map((field) => ({ field: field.key })),
  ];
  const nameOf = (stop: Stop) => stop.finding ?? stop.field;
  const go = (stop: Stop | undefined) => {
    if (!stop) return;
    at.current = nameOf(stop);
    checks.goTo(stop.field, stop.finding);
  };
  const step = (by: 1 | -1) => {
    const index = stops.findIndex((stop) => nameOf(stop) === at.current);
    go(stops[index < 0 ? (by > 0 ? 0 : stops.length - 1) : (index + by + stops.length) % stops.length]);
  };
  const firstBlocking = (): Stop | undefined => {
    const mustFix = left.mustFix[0];
    const blocking =
      mustFix && checks.findings.find((one) => one.field === mustFix.key && one.severity === 'block');
    if (blocking) return { field: blocking.field, finding: blocking.key };
    const missing = left.missing[0];
    return missing && { field: missing.key };
  };
  return { next: () => step(1), previous: () => step(-1), first: () => go(firstBlocking()) };
}
