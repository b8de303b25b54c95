/** A marketplace to look at: people, and submissions that went the same way as everybody's. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAccount } from './accounts.ts';
import type { Auth } from './auth.ts';
import { createDemoDesk, type DemoDesk } from './demo-desk.ts';
import { deliveryStories } from './demo-orders/stories.ts';
import { keepDemoOrders, tellDelivery } from './demo-orders/tell.ts';
import { demoPassword, demoSellers, demoStaff } from './demo-people.ts';
import { type DemoStory, demoStories } from './demo-stories.ts';
import type { Desk } from './desk.ts';

/** The accounts, made again where they are missing; nobody signs in before they are there. */
export async function addDemoPeople({ auth, store }: Pick<Desk, 'auth' | 'store'>): Promise<void> {
  for (const { id, name } of demoSellers)
    await store.people.addSeller({ id: `demo-${id}`, name, site: 'koogallery-cn' });
  const wanted = [
    ...demoStaff.map((person) => ({ ...person, sellerId: null })),
    ...demoSellers.map(({ id, person, email }) => ({
      ...({ name: person, email, role: 'seller', sellerId: `demo-${id}` } as const),
    })),
  ];
  await Promise.all(wanted.map((person) => addPerson(auth, person)));
}

function addPerson(auth: Auth, person: Omit<Parameters<typeof createAccount>[1], 'password'>) {
  return createAccount(auth, { ...person, password: demoPassword });
}

type NamedStory = {
  /** As it is noted once it was told. */
  readonly name: number | string;
  readonly tell: (desk: DemoDesk) => Promise<void>;
};

const stories: readonly NamedStory[] = [
  ...demoStories.map((story, name) => ({ name, tell: (desk: DemoDesk) => tell(desk, story) })),
  ...deliveryStories.map((story, index) => ({
    name: `order-${index + 1}`,
    tell: (desk: DemoDesk) => tellDelivery(desk, story),
  })),
];

export type DemoProgress = (told: number, all: number) => void;

const atOnce = 4;

/**
 * Tells every story that was not told yet; a start that is cut off goes on with the next one.
 * A story that fails is left for the next start.
 * @returns how many were told now
 */
export async function addDemoSubmissions(
  desk: Desk,
  signal: AbortSignal,
  onProgress: DemoProgress = () => {},
): Promise<number> {
  const notes = join(desk.config.dataFolder, 'demo.json');
  const told = new Set(await readNotes(notes));
  const before = told.size;
  const open = stories.filter(({ name }) => !told.has(name));
  if (open.length === 0) return 0;
  const demoDesk = await createDemoDesk(desk);
  await keepDemoOrders(demoDesk);
  await desk.workers?.ready;
  const tellNext = async (): Promise<void> => {
    for (let next = open.shift(); next && !signal.aborted; next = open.shift()) {
      const { name, tell: tellOne } = next;
      const error = await tellOne(demoDesk).catch((reason: unknown) => reason);
      if (error !== undefined) {
        // A story that is cut off is told at the next start; the desk goes on.
        desk.log.warn({ err: error, story: name }, 'a story of the demo was not told to its end');
        continue;
      }
      told.add(name);
      onProgress(told.size, stories.length);
      await writeFile(notes, JSON.stringify([...told]));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, tellNext));
  return told.size - before;
}

async function readNotes(path: string): Promise<(number | string)[]> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as (number | string)[];
  } catch {
    return [];
  }
}

/** One submission from its first draft to where the story ends. */
async function tell(desk: DemoDesk, story: DemoStory): Promise<void> {
  const draft = await desk.draft(story);
  if (story.end === 'draft') return;
  await desk.submit(draft);
  await desk.until(draft, 'waiting-for-review');
  if (story.end === 'waiting') return;
  if (story.end === 'withdrawn') return desk.withdraw(draft);
  await desk.claim(draft);
  if (story.end === 'in-review') return;
  if (story.end === 'approved') return desk.decide(draft, []);
  await desk.decide(draft, story.remarks ?? []);
  if (story.end === 'rejected') return;
  const revised = await desk.revise(draft, story);
  if (story.end === 'revising') return;
  await desk.submit(revised);
  await desk.until(revised, 'waiting-for-review');
}
