import { createHash } from 'node:crypto';
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { SectionBars, StateBar } from './charts.tsx';
import { Matrix, Missing } from './matrix.tsx';
import { shortName, type Writer } from './page.ts';
import { Amounts, Attachments, Checklist, Criteria, Lengths, Rules } from './parts.tsx';
import { reasonsText, timeOf } from './phrases.ts';
import type { Drawn } from './places.tsx';
import { style } from './style.ts';
import { pageWords, type ReportPageWords } from './words.ts';

/** The parts of a plan's page, in order. */
const PARTS: readonly (readonly [head: keyof ReportPageWords['heads'], part: ComponentType<{ drawn: Drawn }>])[] = [
  ['summary', Summary],
  ['missing', Missing],
  ['matrix', Matrix],
  ['criteria', Criteria],
  ['amounts', Amounts],
  ['lengths', Lengths],
  ['attachments', Attachments],
  ['rules', Rules],
  ['checklist', Checklist],
];

/** The report as one page that needs nothing else: no script, no network; its links lead to parts of itself and to the plan's own files. */
export const html: Writer = ({ tool, locale, plans }) => {
  const words = pageWords[locale];
  const drawn = plans.map((plan, index): Drawn => ({ ...plan, locale, words, prefix: `p${index + 1}-` }));
  const head = renderToString(<Head words={words} plans={drawn} />);
  const body = renderToString(<Body drawn={drawn} words={words} tool={tool} />);
  return `<!doctype html>
<html lang="${locale}">
<head>
${head}
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`.replaceAll(/<\/(?:tr|p|li|h[1-6]|table|thead|tbody|colgroup|section|nav|ul|figure|svg|dl|dd|meta|title)>/g, (end) => `${end}\n`);
};

function Head({ words, plans }: { readonly words: ReportPageWords; readonly plans: readonly Drawn[] }) {
  const hash = createHash('sha256').update(style).digest('base64');
  const names = plans.map(({ compliance, locale }) => compliance.profile.name[locale]);
  return (
    <>
      <meta charset="utf-8" />
      <meta
        http-equiv="Content-Security-Policy"
        content={`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`}
      />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <title>{[words.title, ...new Set(names)].join(' · ')}</title>
    </>
  );
}

function Body({ drawn, words, tool }: { readonly drawn: readonly Drawn[]; readonly words: ReportPageWords; readonly tool: string }) {
  return (
    <>
      <header>
        <h1>{words.title}</h1>
        <p>{words.lede}</p>
        <p class="promise">{words.noPromise}</p>
      </header>
      <main>
        {drawn.map((plan) => (
          <Plan drawn={plan} tool={tool} />
        ))}
      </main>
      <footer>
        {words.facts.tool}: {words.dadeumi} {tool}. {words.noPromise}
      </footer>
    </>
  );
}

function Plan({ drawn, tool }: { readonly drawn: Drawn; readonly tool: string }) {
  const { compliance, locale, words, prefix } = drawn;
  return (
    <article aria-labelledby={`${prefix}title`}>
      <h2 id={`${prefix}title`}>{words.of(compliance.profile.name[locale])}</h2>
      <Warnings drawn={drawn} />
      <Facts drawn={drawn} tool={tool} />
      <nav class="contents" aria-labelledby={`${prefix}contents`}>
        <h3 id={`${prefix}contents`}>{words.contents}</h3>
        <ol>
          {PARTS.map(([head]) => (
            <li>
              <a href={`#${prefix}${head}`}>{words.heads[head]}</a>
            </li>
          ))}
        </ol>
      </nav>
      {PARTS.map(([head, Part], index) => (
        <section aria-labelledby={`${prefix}${head}`}>
          <h3 id={`${prefix}${head}`}>
            {index + 1}. {words.heads[head]}
          </h3>
          <Part drawn={drawn} />
        </section>
      ))}
    </article>
  );
}

/** What a reader must know before all else. */
function Warnings({ drawn: { compliance, locale, words } }: { readonly drawn: Drawn }) {
  const times = timeOf(compliance, words);
  return (
    <>
      {!compliance.complete && (
        <div class="warning">
          <h3>{words.incomplete.title}</h3>
          <p>{words.incomplete.text}</p>
          <ul>
            {compliance.unread.map(({ document, line, reason }) => (
              <li>
                <strong>{[shortName(document, compliance), ...(line === null ? [] : [words.line(line)])].join(' ')}</strong>:{' '}
                {reason[locale]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {(times.length > 0 || compliance.profile.standing === 'advice') && (
        <div class="time">
          {times.map((line) => (
            <p>{line}</p>
          ))}
          {compliance.profile.standing === 'advice' && <p>{words.advice}</p>}
        </div>
      )}
    </>
  );
}

function Facts({ drawn: { compliance, locale, words }, tool }: { readonly drawn: Drawn; readonly tool: string }) {
  const { profile, applicationDate, documents, complete } = compliance;
  const { facts } = words;
  const all: readonly (readonly [string, string])[] = [
    [facts.profile, `${profile.name[locale]} (${profile.id})`],
    [facts.agency, profile.agency],
    [facts.legalBasis, profile.legalBasis],
    [facts.effective, `${profile.effectiveFrom ?? words.unknownDay} ~ ${profile.effectiveTo ?? words.now}`],
    [facts.applicationDate, applicationDate ?? words.notStated],
    [facts.documents, documents.map((document) => shortName(document, compliance)).join(', ')],
    [facts.read, complete ? words.all : words.some],
    [facts.tool, `${words.dadeumi} ${tool}`],
  ];
  return (
    <dl class="facts">
      {all.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

function Summary({ drawn }: { readonly drawn: Drawn }) {
  const { compliance, locale, words, prefix } = drawn;
  const { counts, progress, questions } = compliance;
  return (
    <>
      <ul class="counts">
        {(Object.keys(words.state) as (keyof typeof counts)[]).map((state) => (
          <li class={state}>
            {words.state[state]}
            <strong>{counts[state]}</strong>
            <small>{reasonsText(compliance, state, words)}</small>
          </li>
        ))}
      </ul>
      <StateBar id={`${prefix}states`} counts={counts} words={words} />
      <p class="note">{words.byWords}</p>
      {progress.length > 0 && <SectionBars id={`${prefix}sections`} compliance={compliance} words={words} />}
      {questions.length > 0 && (
        <table>
          <caption>{words.questions}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.question}</th>
              <th scope="col">{words.columns.answer}</th>
            </tr>
          </thead>
          <tbody>
            {questions.map(({ ask, answer }) => (
              <tr>
                <th scope="row">{ask[locale]}</th>
                <td>{answer?.[locale] ?? words.open}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
