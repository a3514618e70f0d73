import type { SharedItem } from '@dadeumi/rules';
import type { ComponentChildren } from 'preact';
import { AmountBars } from './charts.tsx';
import { chartedOf, hrefAt } from './page.ts';
import {
  conditionOf,
  countsText,
  foundText,
  limitText,
  measuredText,
  millionsOf,
  reviewText,
  stateOfAttachment,
  titleOf,
} from './phrases.ts';
import type { Drawn } from './places.tsx';

interface Of {
  readonly drawn: Drawn;
}

function Table({ columns, children }: { readonly columns: readonly string[]; readonly children: ComponentChildren }) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** The criteria of review, with what answers each. */
export function Criteria({ drawn: { compliance, words } }: Of) {
  if (compliance.criteria.length === 0) return <p>{words.noCriteria}</p>;
  const { criterion, points, sections, rows, findings, clause } = words.columns;
  return (
    <>
      {reviewText(compliance, words).map((line) => (
        <p>{line}</p>
      ))}
      <p class="note">{words.noScore}</p>
      <Table columns={[criterion, points, sections, rows, findings, clause]}>
        {compliance.criteria.map((one) => (
          <tr>
            <th scope="row">{one.title}</th>
            <td class="short">{one.points === null ? words.noPoints : words.points(one.points)}</td>
            <td>
              {one.sections.map(({ title, state }) => (
                <span class="evidence">
                  {title} <span class="dim">({words.section[state]})</span>
                </span>
              ))}
            </td>
            <td class="short">
              {countsText(one.counts, words).map((line) => (
                <span class="evidence">{line}</span>
              ))}
            </td>
            <td class="short">
              {foundText(one, words).map((line) => (
                <span class="evidence">{line}</span>
              ))}
            </td>
            <td class="short">{one.clause}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}

/** Amounts that parts of the plan must agree on: a chart of the totals, and a table for each item. */
export function Amounts({ drawn }: Of) {
  const { compliance, words, prefix } = drawn;
  if (compliance.amounts.length === 0) return <p>{words.noAmounts}</p>;
  return (
    <>
      <p class="note">{words.amountsNote}</p>
      {chartedOf(compliance.amounts).map((item, index) => (
        <AmountBars id={`${prefix}amount-${index + 1}`} item={item} words={words} />
      ))}
      {compliance.amounts.map((item) => (
        <Item item={item} drawn={drawn} />
      ))}
    </>
  );
}

function Item({ item: shared, drawn }: Of & { readonly item: SharedItem }) {
  const { item, years, told, differences } = shared;
  const { words } = drawn;
  return (
    <table class="years">
      <caption>
        {titleOf(shared)} <span class="note">{words.inMillions}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.part}</th>
          {years.map(({ title }) => (
            <th scope="col" class="figure">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.map(({ section, item: own, amounts }) => (
          <tr>
            <th scope="row">{own === item ? section : `${section} ‘${own}’`}</th>
            {amounts.map((amount) => (
              <td class="figure">{amount === null ? '' : <a href={hrefAt(amount.at, drawn)}>{millionsOf(amount.won)}</a>}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.columns.difference}</th>
          {differences.map((figure) => (
            <td class={figure === null || figure === '0' ? 'figure' : 'figure apart'}>
              {figure === null ? '' : figure === '0' ? words.agrees : words.differs(millionsOf(figure))}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** Lengths against limits. */
export function Lengths({ drawn: { compliance, locale, words } }: Of) {
  if (compliance.lengths.length === 0) return <p>{words.noLengths}</p>;
  const { length, measured, limit, verdict } = words.columns;
  return (
    <>
      <Table columns={[length, measured, limit, verdict]}>
        {compliance.lengths.map((one) => (
          <tr>
            <th scope="row">{words.lengthOf[one.name]}</th>
            <td>{measuredText(one, locale)}</td>
            <td>{limitText(one, locale)}</td>
            <td class={one.verdict === 'over' ? 'apart' : ''}>{words.verdict[one.verdict]}</td>
          </tr>
        ))}
      </Table>
      <p class="note">{words.lengthNote}</p>
    </>
  );
}

/** What goes with the plan. */
export function Attachments({ drawn: { compliance, locale, words } }: Of) {
  if (compliance.attachments.length === 0) return <p>{words.noAttachments}</p>;
  const { attachment, condition, state, listed, clause } = words.columns;
  return (
    <>
      <Table columns={[attachment, condition, state, listed, clause]}>
        {compliance.attachments.map((one) => (
          <tr>
            <th scope="row">{one.title}</th>
            <td>{conditionOf(one.when, compliance, locale)}</td>
            <td class={one.state === 'missing' ? 'apart' : ''}>{stateOfAttachment(one, words)}</td>
            <td>{one.listed.join(', ')}</td>
            <td>{one.clause}</td>
          </tr>
        ))}
      </Table>
      {compliance.othersUnreviewed && <p class="note">{words.othersUnreviewed}</p>}
    </>
  );
}

/** What each rule looked at and found. */
export function Rules({ drawn: { compliance, locale, words } }: Of) {
  const { error, warning, info } = words.severity;
  const figures = [words.columns.examined, error, warning, info];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.columns.rule}</th>
          {figures.map((name) => (
            <th scope="col" class="figure">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compliance.rules.map((one) => (
          <tr>
            <th scope="row">
              {one.title[locale]} <span class="dim">{one.id}</span>
            </th>
            {[one.examined, one.error, one.warning, one.info].map((figure) => (
              <td class="figure">{figure}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** For a person to tick, on paper or on the screen. */
export function Checklist({ drawn: { compliance, locale, words } }: Of) {
  return (
    <>
      <p>{words.tick}</p>
      {compliance.checklists.map(({ title, official, items }) => (
        <>
          <h4>
            {title[locale]} <span class="note">({official ? words.official : words.unofficial})</span>
          </h4>
          <ul class="tick">
            {items.map(({ what, unknown, clause }) => (
              <li>
                <label>
                  <input type="checkbox" />
                  <span>
                    {what[locale]}
                    {unknown && ` (${words.inNotice})`} {clause !== '' && <span class="dim">{clause}</span>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </>
      ))}
      <p class="signed">
        <span>{words.checkedBy}</span>
        <span>{words.checkedOn}</span>
      </p>
    </>
  );
}
