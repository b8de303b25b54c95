/** What has to be closed again, last opened first. */
export type Closings = {
  readonly add: (close: () => Promise<unknown>) => void;
  readonly closeAll: () => Promise<void>;
};

export function createClosings(): Closings {
  const open: (() => Promise<unknown>)[] = [];
  const closeAll = async () => {
    for (let close = open.pop(); close; close = open.pop()) await close();
  };
  return { add: (close) => open.push(close), closeAll };
}
