import type { Readable } from 'node:stream';
import { z } from 'zod';
import { both } from '../domain/bilingual.ts';
import { type Call, type Command, type Failed, type Outcome, UsageProblem } from './command.ts';
import { InputProblem, openInput, readText } from './input.ts';
import { inspectAcceptance, type OrderOfFile } from './inspect-acceptance.ts';
import { keepStdin } from './keep-stdin.ts';
import { readLines } from './read-lines.ts';

const orderSchema = z.object({
  file: z.string().min(1),
  orderId: z.string().optional(),
  seller: z.string().optional(),
  projectTeam: z.string().optional(),
  customer: z.string().optional(),
});

/** Judges the signatures, seals and digital signatures on acceptance forms. */
export const inspectAcceptanceCommand: Command = {
  options: { trust: { type: 'string' }, orders: { type: 'string' } },
  run: async function* (call: Call): AsyncIterable<Outcome> {
    const { inputs, options, stdin } = call;
    if (options.orders === '-' && inputs.includes('-'))
      throw new UsageProblem(both('标准输入只能用一次。', 'stdin can be used once only.'));
    const trustPem = options.trust === undefined ? undefined : await readTrust(String(options.trust), stdin);
    const orders: OrderOfFile[] = [];
    if (options.orders !== undefined)
      for await (const read of readOrders(String(options.orders), stdin))
        if ('kind' in read) yield read;
        else orders.push(read);
    yield* inspectForms(call, { orders, ...(trustPem === undefined ? {} : { trustPem }) });
  },
};

async function* inspectForms(
  { inputs, stdin }: Call,
  options: { orders: readonly OrderOfFile[]; trustPem?: string },
): AsyncIterable<Outcome> {
  const kept = await keepStdin(inputs, stdin);
  try {
    let at = 0;
    for await (const inspected of inspectAcceptance(kept.paths, options)) {
      const input = inputs[at] ?? inspected.file;
      at += 1;
      if ('problem' in inspected) yield { kind: 'failed', input, problem: inspected.problem };
      else {
        const { findings } = inspected;
        yield { kind: 'inspected', input, record: { ...inspected, file: input }, findings };
      }
    }
  } finally {
    await kept.remove();
  }
}

/** @throws UsageProblem where the certificates can't be read: without them every signature would look unknown */
async function readTrust(path: string, stdin: Readable): Promise<string> {
  const pem = await readText(path, stdin).catch((error: unknown) => {
    if (!(error instanceof InputProblem)) throw error;
    throw new UsageProblem(
      both(`--trust ${path}：${error.problem.zh}`, `--trust ${path}: ${error.problem.en}`),
    );
  });
  if (pem.includes('-----BEGIN CERTIFICATE-----')) return pem;
  throw new UsageProblem(
    both(`--trust ${path}：没有 PEM 格式的证书。`, `--trust ${path}: holds no PEM certificate.`),
  );
}

/** Lines that can't be used are told and left out: their files are judged without names to match. */
async function* readOrders(path: string, stdin: Readable): AsyncIterable<OrderOfFile | Failed> {
  const failed = (zh: string, en: string): Failed => ({ kind: 'failed', input: path, problem: both(zh, en) });
  try {
    for await (const one of readLines(openInput(path, stdin))) {
      const order = 'text' in one ? parseOrder(one.text) : undefined;
      yield order ??
        failed(
          `第 ${one.line} 行要写成 {"file","orderId","seller","projectTeam","customer"}。`,
          `line ${one.line}: must be {"file","orderId","seller","projectTeam","customer"}.`,
        );
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new UsageProblem(
      both(`--orders ${path}：读取失败：${said}`, `--orders ${path}: reading failed: ${said}`),
    );
  }
}

function parseOrder(line: string): OrderOfFile | undefined {
  try {
    const order = orderSchema.safeParse(JSON.parse(line));
    return order.success ? (order.data as OrderOfFile) : undefined;
  } catch {
    return undefined;
  }
}
