/** Work that comes in rounds: looked for now and then, and at once when somebody calls. */

export type RoundsOptions = {
  /** Does what is there; answers whether there may be more at once. */
  readonly round: () => Promise<boolean>;
  /** Pause after a round that found nothing more; longer while rounds fail. */
  readonly everyMs: number;
  /** Of the first failure in a row. */
  readonly onFailing: (error: unknown) => void;
  readonly onRecovered?: () => void;
};

export type Rounds = {
  /** There is something to do. */
  readonly wake: () => void;
  /** Resolves when nothing is under way any more. */
  readonly stop: () => Promise<void>;
};

const longestPauseMs = 10_000;

export function startRounds({ round, everyMs, onFailing, onRecovered }: RoundsOptions): Rounds {
  let isStopped = false;
  let isFailing = false;
  let pauseMs = everyMs;
  let wake = () => {};

  async function attempt(): Promise<void> {
    try {
      const hasMore = await round();
      if (isFailing) onRecovered?.();
      isFailing = false;
      pauseMs = hasMore ? 0 : everyMs;
    } catch (error) {
      if (!isFailing) onFailing(error);
      isFailing = true;
      pauseMs = Math.min(Math.max(pauseMs, 250) * 2, longestPauseMs);
    }
  }

  async function run(): Promise<void> {
    while (!isStopped) {
      await attempt();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, isStopped ? 0 : pauseMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  const running = run();
  const stop = () => {
    isStopped = true;
    wake();
    return running;
  };
  return { wake: () => wake(), stop };
}
