import { titleKey } from '../text/titles/titles.ts';
import type { Context, Place } from '../types.ts';
import { isAsked } from './applicant.ts';
import { type AttachmentList, type AttachmentWords, attachmentWords, type PlacedItem } from './attachment-lists.ts';
import { attachmentsNamed } from './attachment-names.ts';
import { placeOfPlan, sectionsFor } from './insertion.ts';
import type { Attachment } from './schema.ts';

/** How a plan stands with its attachments. */
export interface Attachments {
  /** How many are asked of this applicant. */
  readonly asked: number;
  /** Asked of this applicant, and neither in the plan nor in its list nor in the settings. */
  readonly missing: readonly Attachment[];
  /** The list that counts: the last that names attachments of the guideline. */
  readonly list: AttachmentList | undefined;
  /** The settings name what goes with the plan. */
  readonly told: boolean;
  /** Items of the list that the guideline does not ask for, and no public evidence. */
  readonly others: readonly { readonly name: string; readonly at: Place }[];
  /** First references to numbers that nothing has, where others of the kind are there. */
  readonly dangling: readonly { readonly words: string; readonly at: Place }[];
  readonly references: number;
}

/** Papers that public bodies issue, which may be added to any plan. */
const PUBLIC_EVIDENCE =
  /증명|등록증|등[·]?초?본|초본|등기|허가증|허가서|신고증|신고필증|필증|특허증|인증서|확인서|면허|자격증|인가증|증서|사업자등록/;
/** A line of a list that names no paper. */
const NO_PAPER = /^(?:해당 ?(?:사항)? ?없음|없음|이상|끝|비고|구분|합계|계|-+)[.]?$/;

/** The attachments of a plan; `undefined` in the fields of a form, which are handed in with what the page asks for. */
export function attachmentsIn(context: Context<unknown>): Attachments | undefined {
  const { plan, profile, settings } = context;
  if (plan.documents.some(({ kind }) => kind === 'field')) return undefined;
  const words = attachmentWords(context);
  const list = words.lists.findLast(({ items, headed }) => headed.length > 0 || items.some(({ ids }) => ids.length > 0));
  const told = settings.attachments.length > 0;
  const there = new Set([
    ...words.enclosures.flatMap(({ ids }) => ids),
    ...(list ? [...list.headed, ...list.items.flatMap(({ ids }) => ids)] : []),
    ...settings.attachments.flatMap((path) => attachmentsNamed(profile, path)),
    ...(list || told ? [] : words.put),
  ]);
  const unnamed = (list?.items ?? []).filter(({ ids, shape }) => shape !== 'sentence' && ids.length === 0);
  const chosen = list ?? words.lists.at(-1);
  const asked = profile.attachments.filter((attachment) => isAsked(attachment, settings.applicant) === true);
  const isThere = ({ id, anyName }: Attachment): boolean =>
    there.has(id) || (anyName === true && (chosen?.items.some(namesOther) ?? false));
  return {
    asked: asked.length,
    missing: asked.filter((attachment) => !isThere(attachment)),
    list,
    told,
    others: profile.otherAttachments && !profile.attachments.some(({ anyName }) => anyName) ? othersOf(unnamed) : [],
    dangling: danglingIn(words, settings.attachments),
    references: words.references.length,
  };
}

/** Where a list belongs that is not there yet: at the plan's last section. */
export function endOf({ plan, profile, settings: { applicant }, answers }: Context<unknown>): Place {
  const order = new Map(plan.documents.map(({ id }, index) => [id, index]));
  const sections = profile.sections.flatMap((requirement) => sectionsFor({ answers }, requirement));
  const last = sections.toSorted((a, b) => order.get(a.document)! - order.get(b.document)! || a.range[0] - b.range[0]).at(-1);
  return last ? { document: last.document, range: last.heading } : placeOfPlan({ plan, profile, applicant, answers });
}

/** An item that is none of the guideline's, or a sentence that names more than those: 신청서와 설계서를 붙였습니다. */
const namesOther = ({ shape, ids, text }: PlacedItem): boolean =>
  ids.length === 0 || (shape === 'sentence' && /[와과] |,|·| 및 /.test(text));

function othersOf(items: readonly PlacedItem[]): Attachments['others'] {
  return items.flatMap(({ entries, document, start }) =>
    entries.flatMap(({ name, range }) => {
      if (PUBLIC_EVIDENCE.test(name) || NO_PAPER.test(name) || titleKey(name) === '') return [];
      return [{ name, at: { document: document.id, range: [start + range[0], start + range[1]] as const } }];
    }),
  );
}

/** Told only of kinds of which some are there by number: all of 별첨 may be in other files, one of 붙임 1 to 5 is forgotten. */
function danglingIn({ lists, enclosures, references }: AttachmentWords, paths: readonly string[]): Attachments['dangling'] {
  const known = new Map<string, Set<number>>();
  const add = (word: string, number: number): void => void known.set(word, (known.get(word) ?? new Set()).add(number));
  for (const { label } of enclosures) if (label) add(label.word, label.number);
  for (const { head, items } of lists) {
    const word = /^[[<〈【(]?(붙임|첨부|별첨)/.exec(head.title.replace(/^[\d.\s]{1,6}/, ''))?.[1];
    if (word === undefined) continue;
    const entries = items.filter(({ shape }) => shape !== 'sentence').flatMap((item) => item.entries);
    for (const index of entries.keys()) add(word, index + 1);
  }
  for (const [index, path] of paths.entries()) {
    for (const word of ['붙임', '첨부', '별첨']) add(word, index + 1);
    const [, word, number] = /(붙임|첨부|별첨) ?(\d{1,2})/.exec(path.normalize('NFC')) ?? [];
    if (word !== undefined) add(word, Number(number));
  }
  const told = new Set<string>();
  return references.flatMap(({ word, number, at }) => {
    const numbers = known.get(word);
    const words = `${word} ${number}`;
    if (!numbers || numbers.has(number) || told.has(words)) return [];
    told.add(words);
    return [{ words, at }];
  });
}
