/** One machine: server, workers, records and files in this process, the Temporal server as its child. */
import { type Desk, openDesk } from './desk.ts';
import { tellOpening, tellProblem } from './opening.ts';
import { help, readStartOptions } from './start-options.ts';

async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  if (options.wantsHelp) {
    console.log(help);
    return;
  }
  const desk = await openDesk(options);
  closeOnSignals(desk);
  await tellOpening(desk, []);
}

/** The first signal lets what is under way end; a second one does not wait for it. */
function closeOnSignals(desk: Desk): void {
  let isClosing = false;
  const close = async () => {
    if (isClosing) process.exit(130);
    isClosing = true;
    console.log('\n  Closing …');
    await desk.close().catch(tellProblem);
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close);
}

main().catch((error) => {
  tellProblem(error);
  process.exit(1);
});
