import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, SERVER } from './installed.ts';

/** Line 10 has all kinds of characters before its findings; one of them has a safe fix. */
export const DRAFT = `---
dadeumi:
  profile: location-registration-2026
---

# 등산객 위치 안내 사업계획서

## 1. 사업 개요

조난 신고 😀 한 건마다 AI(인공지능)로 위치를 추린다. 대피소 옆 45평을 빌린다.

서버는 $20,000에 들인다. 신호는 LTE로 보낸다.
`;

/** Two volumes; a rate stated in the second holds for the amount in the first. */
export const VOLUMES = {
  'volumes/dadeumi.yaml': 'version: 1\nprofile: location-permit-2018\nplans:\n  - files: [volume-1.md, volume-2.md]\n',
  'volumes/volume-1.md': '# 제1권 법인의 기본사항\n\n## 가. 법인의 명세 및 조직\n\n해외 조달 장비의 값은 €250,000이다.\n',
  'volumes/volume-2.md': '# 제2권 영업계획서\n\n## 가. 사업분석 및 재무계획\n\n장비는 신고 뒤에 들인다.\n',
} as const;

export const RATE = '적용 환율은 €1 = 1,500원이다.';

/** A folder of plans, and a place for what an editor is configured with. */
export interface Desk {
  readonly home: string;
  readonly plans: string;
  /** As an author's would be: the server's command is found in its PATH. */
  readonly environment: NodeJS.ProcessEnv;
  clear(): void;
}

export function deskWith(files: Readonly<Record<string, string>>): Desk {
  const home = mkdtempSync(path.join(tmpdir(), 'dadeumi-editor-'));
  const [plans, commands] = [path.join(home, 'plans'), path.join(home, 'bin')];
  for (const folder of [plans, commands]) mkdirSync(folder);
  symlinkSync(SERVER, path.join(commands, 'dadeumi-language-server'));
  putFiles(plans, files);
  const environment = { ...process.env, HOME: home, PATH: `${commands}:${process.env.PATH}`, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  return { home, plans, environment, clear: () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

export function putFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The configuration that the server's README gives for an editor: its first block in that language. */
export function configurationOf(language: 'lua' | 'elisp'): string {
  const readme = readFileSync(path.join(ROOT, 'server/README.md'), 'utf8');
  return readme.split(`\`\`\`${language}\n`)[1]!.split('```')[0]!;
}
