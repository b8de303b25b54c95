/** One machine: server, workers, records and files in this process, the Temporal server as its child. */
import { addDemoPeople, addDemoSubmissions } from './demo.ts';
import { demoSignIns } from './demo-people.ts';
import { type Desk, openDesk } from './desk.ts';
import { addFirstOperator } from './first-operator.ts';
import { type SignIn, tellOpening, tellProblem } from './opening.ts';
import { help, readStartOptions, type StartOptions } from './start-options.ts';

async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  if (options.wantsHelp) {
    console.log(help);
    return;
  }
  const desk = await openDesk(options);
  const closing = closeOnSignals(desk);
  // Accounts with a password that everybody knows belong on a machine of one's own alone.
  const hasDemo = options.hasDemo && desk.store.kind === 'pglite';
  tellOpening(desk, await addPeople(desk, hasDemo));
  if (hasDemo) await fillDemo(desk, options, closing);
}

async function addPeople(desk: Desk, hasDemo: boolean): Promise<readonly SignIn[]> {
  if (!hasDemo) return addFirstOperator(desk);
  await addDemoPeople(desk);
  return demoSignIns;
}

async function fillDemo(desk: Desk, { hasWorkers }: StartOptions, closing: AbortSignal): Promise<void> {
  if (!hasWorkers) return;
  const began = performance.now();
  const onProgress = (told: number, all: number) => {
    if (told % 5 === 0 && told < all) console.log(`  演示数据 Demo: ${told} / ${all}`);
  };
  const told = await addDemoSubmissions(desk, closing, onProgress);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  if (told > 0 && !closing.aborted) console.log(`  演示数据 Demo: ${told} submissions (${seconds} s)`);
}

/** The first signal lets what is under way end; a second one does not wait for it. */
function closeOnSignals(desk: Desk): AbortSignal {
  const closing = new AbortController();
  const close = async () => {
    if (closing.signal.aborted) process.exit(130);
    closing.abort();
    console.log('\n  Closing …');
    await desk.close().catch(tellProblem);
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close);
  return closing.signal;
}

main().catch((error) => {
  tellProblem(error);
  process.exit(1);
});
