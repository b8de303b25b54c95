import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

export type Folder = {
  readonly path: string;
  readonly write: (name: string, content: string | Buffer) => Promise<string>;
  readonly remove: () => Promise<void>;
};

export async function makeFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'shangjia-cli-'));
  return {
    path,
    write: async (name, content) => {
      await writeFile(join(path, name), content);
      return join(path, name);
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

/** A mark on white, so that it is no blank picture. */
export function drawLogo(widthPx: number, heightPx: number) {
  const mark = `<svg width="${widthPx}" height="${heightPx}"><rect x="8" y="8" width="30" height="30" fill="#3b4bc8"/></svg>`;
  return sharp({
    create: { width: widthPx, height: heightPx, channels: 3, background: '#ffffff' },
  }).composite([{ input: Buffer.from(mark) }]);
}

/** Everything that a company has to hand in; files are to be written next to it. */
export const companyFields = {
  companyName: '佛山市星澜数据科技有限公司',
  creditCode: '91350100M000100Y43',
  introduction:
    '星澜数据成立于 2016 年，自研工业数据集成平台，连接 ERP、MES 与设备数据，服务注塑、家电与汽车零部件企业。',
  website: 'https://www.xinglan-data.example',
  companyLogo: 'logo.png',
  contactName: '林知夏',
  contactEmail: 'zhixia.lin@xinglan-data.example',
  contactMobile: '138 0000 4321',
  businessLicence: ['licence.pdf'],
  copyrightCertificate: ['certificate.pdf'],
  agreementAccepted: true,
};

export const smallPdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

export async function writeCompanyFiles(folder: Folder): Promise<void> {
  await folder.write('logo.png', await drawLogo(168, 70).png().toBuffer());
  await folder.write('licence.pdf', smallPdf);
  await folder.write('certificate.pdf', smallPdf);
}
