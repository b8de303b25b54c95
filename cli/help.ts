import { type Bilingual, both } from '../domain/bilingual.ts';
import { formIds } from '../domain/form.ts';

export const commandNames = [
  'check',
  'inspect text',
  'inspect logo',
  'inspect evidence',
  'inspect acceptance',
  'verify',
] as const;
export type CommandName = (typeof commandNames)[number];

const shared = both(
  `  --format text|json|jsonl|sarif   输出格式，默认 text
  --lang zh|en                     语言，默认 zh
  --help                           这份说明

退出码：0 没有必须修改的问题；1 有；2 用法有误或有读不了的输入（原因在标准错误里，一行一个）。
“-” 表示标准输入。输出的顺序就是输入的顺序；一个读不了，不影响其余。
`,
  `  --format text|json|jsonl|sarif   output, text by default
  --lang zh|en                     language, zh by default
  --help                           this text

Exit status: 0 nothing blocks, 1 something blocks, 2 wrong usage or unreadable input (a line each on stderr).
"-" is stdin. Results come in the order of the inputs; one bad input never hides the others.
`,
);

const texts: Readonly<Record<CommandName, Bilingual>> = {
  check: both(
    `用法：shangjia check [选项] 提交文件…

按规则包检查整份提交，和服务器用的是同样的规则。提交文件是 YAML 或 JSON：

  form: company-onboarding
  fields:
    companyName: 佛山市星澜数据科技有限公司
    companyLogo: logo.png        # 文件写相对于提交文件的路径
    agreementAccepted: true

表单：${formIds.join('、')}

一次检查多份：给一个文件夹，或一个 CSV、XLSX 表格（第一行写字段名，中英文都认，一行一份；文件写文件名）。

  --pack ID                        规则包，默认 koogallery-cn，另有 koogallery-intl
  --form ID                        表格里是哪张表单，默认按字段名认
`,
    `Usage: shangjia check [options] SUBMISSION…

Judges whole submissions by a rule pack, with the rules that the server uses. A submission is YAML or JSON:

  form: company-onboarding
  fields:
    companyName: Foshan Xinglan Data Technology Co., Ltd.
    companyLogo: logo.png        # files by their path relative to the submission
    agreementAccepted: true

Forms: ${formIds.join(', ')}

Several at once: a folder, or a table as CSV or XLSX (field names in the first row, in either language, a draft a row;
files by their name).

  --pack ID                        rule pack, koogallery-cn by default; also koogallery-intl
  --form ID                        which form a table holds; told from the field names by default
`,
  ),
  'inspect text': both(
    `用法：shangjia inspect text [选项] [文件…]

逐行检查文字里的广告禁用语、联系方式、外部链接等。没有文件时读标准输入。
输入是 JSON Lines，每行 {"id", "text", "field"?}；输出每行一个
{"id", "spans": [{"start", "end", "category", "severity", "rule", "quote", "suggestion"}]}，
位置按 UTF-16 计，不含末位。

`,
    `Usage: shangjia inspect text [options] [FILE…]

Looks for banned advertising words, contact details, links and the like, line by line. Without a file it reads stdin.
Input: JSON Lines, each {"id", "text", "field"?}; output, a line each:
{"id", "spans": [{"start", "end", "category", "severity", "rule", "quote", "suggestion"}]},
offsets in UTF-16 units, end exclusive.

`,
  ),
  'inspect logo': both(
    `用法：shangjia inspect logo [选项] 文件…

检查 Logo 的格式、大小、尺寸和完整性。

  --kind company|product           公司 Logo 或商品 Logo，默认 company
`,
    `Usage: shangjia inspect logo [options] FILE…

Judges a logo's format, size, dimensions and wholeness.

  --kind company|product           company or product logo, company by default
`,
  ),
  'inspect evidence': both(
    `用法：shangjia inspect evidence [选项] 订单文件夹…

检查订单的部署截图或远程交付记录。每个文件夹里有 order.json 和文件，order.json 写
{orderId, productName, productKind: saas|license, deliveryMode: base-cloud|remote, customerName, customerAliases?}。

`,
    `Usage: shangjia inspect evidence [options] ORDER_DIR…

Judges the screenshots or the remote delivery record of orders. Each folder holds the files and order.json:
{orderId, productName, productKind: saas|license, deliveryMode: base-cloud|remote, customerName, customerAliases?}.

`,
  ),
  'inspect acceptance': both(
    `用法：shangjia inspect acceptance [选项] 文件…

检查验收单上商家、项目组、客户三方的签字、盖章和电子签名。文件是 PNG、JPEG 或 PDF。

  --trust PEM                      信任的根证书
  --orders JSONL                   每个文件一行 {"file","orderId","seller","projectTeam","customer"}，用来核对公司名称
`,
    `Usage: shangjia inspect acceptance [options] FILE…

Judges the signatures and seals of seller, project team and customer on acceptance forms: PNG, JPEG or PDF.

  --trust PEM                      trusted root certificates
  --orders JSONL                   a line a file: {"file","orderId","seller","projectTeam","customer"}, to match names
`,
  ),
  verify: both(
    `用法：shangjia verify [选项] 封存包…

核对决定的封存包：封签、字段和文件的哈希，再用包里的规则包重新判定一遍，和当时的发现逐条比较。

  --key PEM                        封存它的服务器的公钥（GET /api/seal-key）；不给就只能说没有改动，不能说是谁封的
`,
    `Usage: shangjia verify [options] BUNDLE…

Checks sealed decision bundles: the seal, the hashes of fields and files; then judges again by the pack inside and
compares finding by finding.

  --key PEM                        public key of the server that sealed it (GET /api/seal-key); without it a bundle is
                                   shown to be unchanged, not by whom it was sealed
`,
  ),
};

export function helpOf(command: CommandName): Bilingual {
  return both(texts[command].zh + shared.zh, texts[command].en + shared.en);
}

export const overview = both(
  `用法：shangjia 命令 [选项] 输入…

  check 提交文件…                  按规则包检查整份提交
  inspect text [文件…]             检查文字
  inspect logo 文件…               检查 Logo
  inspect evidence 订单文件夹…     检查部署截图和远程交付记录
  inspect acceptance 文件…         检查验收单的三方签章
  verify 封存包…                   核对决定的封存包，并重新判定

每个命令的说明：shangjia 命令 --help

${shared.zh}`,
  `Usage: shangjia COMMAND [options] INPUT…

  check SUBMISSION…                judge whole submissions by a rule pack
  inspect text [FILE…]             judge texts
  inspect logo FILE…               judge logos
  inspect evidence ORDER_DIR…      judge screenshots and remote delivery records
  inspect acceptance FILE…         judge the three signatures of acceptance forms
  verify BUNDLE…                   check sealed decision bundles and judge them again

Of each command: shangjia COMMAND --help

${shared.en}`,
);
