import { errorsOf, type Group, type NumberedRow, rowsOf, volumesOf } from './page.ts';
import { conditionOf, reasonOf } from './phrases.ts';
import { type Drawn, Excerpt, Notes, PlaceLinks, StateMark } from './places.tsx';

/** To begin with: the obligations that are missing and those at odds, each leading to its row of the matrix, the errors of rules, and what words were not found for. */
export function Missing({ drawn }: { readonly drawn: Drawn }) {
  const { compliance, words } = drawn;
  const errors = errorsOf(compliance);
  const { missing, violated } = compliance.counts;
  return (
    <>
      {missing + violated === 0 && <p>{words.noMissing}</p>}
      <Listed state="missing" drawn={drawn} />
      <Listed state="violated" drawn={drawn} />
      <h4>{words.errors}</h4>
      {errors.length === 0 ? <p>{words.noErrors}</p> : <Notes notes={errors} drawn={drawn} />}
      <Listed state="unfound" note={words.unfound} drawn={drawn} />
    </>
  );
}

interface List {
  readonly state: NumberedRow['state'];
  readonly note?: string;
  readonly drawn: Drawn;
}

function Listed({ state, note, drawn }: List) {
  const rows = rowsOf(drawn.compliance, state);
  if (rows.length === 0) return null;
  return (
    <>
      <h4>
        {drawn.words.state[state]} {rows.length}
      </h4>
      {note !== undefined && <p class="note">{note}</p>}
      <RowList rows={rows} drawn={drawn} />
    </>
  );
}

function RowList({ rows, drawn }: { readonly rows: readonly NumberedRow[]; readonly drawn: Drawn }) {
  const { locale, words, prefix } = drawn;
  return (
    <table>
      <thead>
        <tr>
          {[words.columns.number, words.columns.within, words.columns.requirement, words.columns.clause, words.columns.because].map(
            (name) => (
              <th scope="col">{name}</th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <td class="figure">
              <a href={`#${prefix}r${row.number}`}>{row.number}</a>
            </td>
            <td>{row.within[locale]}</td>
            <th scope="row">{row.requirement[locale]}</th>
            <td>{row.clause}</td>
            <td>{reasonOf(row, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every obligation: a table for each volume, with a group for each section. */
export function Matrix({ drawn }: { readonly drawn: Drawn }) {
  const { compliance, words } = drawn;
  return (
    <>
      <Volumes drawn={drawn} />
      {compliance.elsewhere.length > 0 && (
        <>
          <h4>{words.elsewhere}</h4>
          <Notes notes={compliance.elsewhere} drawn={drawn} />
        </>
      )}
    </>
  );
}

function Volumes({ drawn }: { readonly drawn: Drawn }) {
  const { columns } = drawn.words;
  const tables = volumesOf(drawn.compliance, drawn.locale).map(({ title, groups }) => (
    <table class="matrix">
      <caption>{title}</caption>
      <colgroup>
        <col class="number" />
        <col class="requirement" />
        <col class="clause" />
        <col class="state" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" class="figure">
            {columns.number}
          </th>
          <th scope="col">{columns.requirement}</th>
          <th scope="col">{columns.clause}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col">{columns.evidence}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupRows group={group} drawn={drawn} />
      ))}
    </table>
  ));
  return <>{tables}</>;
}

function GroupRows({ group: { title, section, when, rows }, drawn }: { readonly group: Group; readonly drawn: Drawn }) {
  const { compliance, locale, words } = drawn;
  const condition = conditionOf(when, compliance, locale);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={5}>
          {title}
          {section && (
            <span class="note">
              {' '}
              · {words.section[section.state]}
              {section.answeredIn.length > 0 && ' · '}
              <PlaceLinks at={section.answeredIn.map(({ at }) => at)} drawn={drawn} />
            </span>
          )}
          {condition !== '' && <span class="condition">{words.when(condition)}</span>}
        </th>
      </tr>
      {rows.map((row) => (
        <ObligationCells row={row} drawn={drawn} />
      ))}
      {section && section.findings.length > 0 && (
        <tr class="found">
          <td colSpan={5}>
            <Notes notes={section.findings} drawn={drawn} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function ObligationCells({ row, drawn }: { readonly row: NumberedRow; readonly drawn: Drawn }) {
  const { compliance, locale, words, prefix } = drawn;
  const condition = conditionOf(row.when, compliance, locale);
  return (
    <tr id={`${prefix}r${row.number}`}>
      <td class="figure">{row.number}</td>
      <th scope="row">
        {row.requirement[locale]}
        {condition !== '' && <span class="condition">{words.when(condition)}</span>}
      </th>
      <td>{row.clause}</td>
      <td>
        <StateMark row={row} drawn={drawn} />
      </td>
      <td>
        {row.evidence.map((evidence) => (
          <Excerpt evidence={evidence} drawn={drawn} />
        ))}
        {row.section === null && <Notes notes={row.findings} drawn={drawn} />}
      </td>
    </tr>
  );
}
