/** The API's reference as one plain page: no script, nothing from outside. */
import type { OpenApi, Operation } from './openapi.ts';

const style = `body{font:14px/1.6 Inter,"PingFang SC","Noto Sans CJK SC",sans-serif;color:#16191f;background:#f6f7f9;
max-width:960px;margin:0 auto;padding:24px}h1{font-size:20px}section{background:#fff;border:1px solid #e3e6ec;
border-radius:10px;padding:12px 16px;margin:12px 0}h2{font-size:15px;margin:0}code,pre{font-family:"JetBrains Mono",
monospace;font-size:13px}pre{background:#f1f3f6;padding:12px;border-radius:6px;overflow:auto;max-height:420px}
.method{display:inline-block;min-width:56px;color:#3340ae;text-transform:uppercase}.hint{color:#434a59;margin:4px 0}
summary{cursor:pointer}a{color:#3340ae}`;

export function renderReference({ info, paths }: OpenApi): string {
  const sections = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => renderOperation(path, method, operation)),
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${quoted(String(info.title))} API</title>
<meta name="viewport" content="width=device-width"><style>${style}</style></head><body>
<h1>${quoted(String(info.title))} API</h1><p class="hint">${quoted(String(info.description))}</p>
<p><a href="/api/openapi.json">openapi.json</a></p>${sections.join('')}</body></html>`;
}

function renderOperation(path: string, method: string, operation: Operation): string {
  const { summary, description, parameters, requestBody, responses } = operation;
  return `<section id="${quoted(operation.operationId)}"><h2><code><span class="method">${quoted(method)}</span> ${quoted(path)}</code></h2>
<p class="hint">${quoted(summary)}<br>${quoted(description)}</p>
${fold('参数 · Parameters', parameters.length > 0 ? parameters : undefined)}
${fold('请求 · Request', requestBody)}${fold('回答 · Answers', responses)}</section>`;
}

function fold(title: string, value: unknown): string {
  if (value === undefined) return '';
  return `<details><summary>${quoted(title)}</summary><pre>${quoted(JSON.stringify(value, null, 2))}</pre></details>`;
}

function quoted(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
