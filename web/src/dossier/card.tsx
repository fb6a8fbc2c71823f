import { renderToStaticMarkup } from 'react-dom/server';
import { formatMessage, message, type Tone, toneOf } from '../../../src/findings/index';
import { formatDay } from '../../../src/lib/days/index';
import type { Edition, FrozenFinding } from '../../../src/publish/site/api';
import type { Language, Say } from '../i18n/index';
import { editionName } from './edition-context';
import { tagOf } from './frame';
import { emsOf, wrapText } from './wrap-text';

/** One finding to be shown elsewhere: a picture, and a piece of HTML that needs nothing beside it. */
export function cardOf(edition: Edition, id: string, language: Language, t: Say) {
  const finding = edition.findings.find((each) => each.id === id);
  if (!finding) throw new Error(`a card of ${id}, which is not in this edition`);
  const said = saidOf(edition, finding, language, t);
  return {
    svg: renderToStaticMarkup(<SvgCard said={said} language={language} />),
    html: renderToStaticMarkup(<HtmlCard said={said} language={language} />),
  };
}

type Said = ReturnType<typeof saidOf>;

function saidOf(edition: Edition, { texts, digest }: FrozenFinding, language: Language, t: Say) {
  const { subject, verdict, summary, asOf } = texts[language];
  return {
    title: subject.name,
    tone: toneOf(verdict),
    verdict: t.label(`verdict.${verdict}`),
    summary,
    from: `${edition.by} · ${edition.title}`,
    day: formatMessage(message('site.asOf', { day: asOf }), language),
    published: formatDay(edition.at.slice(0, 10), language),
    edition: formatMessage(message('site.card.edition', { edition: editionName(edition.id) }), language),
    hash: `${edition.recordHash.slice(0, 12)} / ${digest.slice(0, 12)}`,
  };
}

// Light only: a picture lies on a page whose colours it does not know.
const ink = '#17181a';
const faint = '#55565a';
const colours: Readonly<Record<Tone, string>> = {
  against: '#a5200e',
  caution: '#875300',
  for: '#1b6a3b',
  open: '#595c66',
  neutral: ink,
};

const [width, height, margin] = [1200, 630, 64];
const fonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

type Props = { said: Said; language: Language };

/** 1200 by 630, as pages that show a link ask for. What does not fit is cut, and stands whole in its description. */
function SvgCard({ said, language }: Props) {
  const room = width - 2 * margin;
  const title = wrapText(said.title, room / 30, 2);
  const size = sizeOf(said.summary);
  const lines = wrapText(said.summary, room / size, Math.floor(300 / (size * 1.32)));
  const summaryTop = 160 + title.length * 38;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      xmlLang={tagOf(language)}
      fontFamily={fonts}
      aria-labelledby="title desc"
    >
      <title id="title">{`${said.verdict}: ${said.title}`}</title>
      <desc id="desc">{[said.summary, said.from, said.day, said.edition, said.hash].join(' — ')}</desc>
      <rect width={width} height={height} fill="#ffffff" />
      <rect width={16} height={height} fill={colours[said.tone]} />
      <text x={margin} y={96} fontSize={34} fontWeight={700} fill={colours[said.tone]}>
        {said.verdict}
      </text>
      {title.map((line, at) => (
        <text key={line} x={margin} y={148 + at * 38} fontSize={30} fill={faint}>
          {line}
        </text>
      ))}
      {lines.map((line, at) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may be said twice, and lines never change places
          key={`${at} ${line}`}
          x={margin}
          y={summaryTop + (at + 0.6) * size * 1.32}
          fontSize={size}
          fontWeight={600}
          fill={ink}
        >
          {line}
        </text>
      ))}
      <path d={`M${margin} 534H${width - margin}`} stroke="#d8d5cc" strokeWidth={2} />
      <text x={margin} y={570} fontSize={24} fill={ink}>
        {wrapText(said.from, room / 24, 1)[0]}
      </text>
      <text x={margin} y={602} fontSize={20} fill={faint}>
        {wrapText([said.day, said.edition, said.hash].join(' · '), room / 20, 1)[0]}
      </text>
    </svg>
  );
}

// A short sentence is read from afar, a long one is read at all.
function sizeOf(text: string): number {
  const ems = emsOf(text);
  if (ems < 45) return 56;
  return ems < 80 ? 46 : ems < 130 ? 36 : 29;
}

const HtmlCard = ({ said, language }: Props) => (
  <figure
    lang={tagOf(language)}
    style={{
      maxWidth: '40em',
      margin: '1em 0',
      padding: '0.9em 1.2em',
      border: '1px solid #d8d5cc',
      borderLeft: `6px solid ${colours[said.tone]}`,
      background: '#ffffff',
      color: ink,
      fontFamily: fonts,
      lineHeight: 1.45,
      overflowWrap: 'anywhere',
    }}
  >
    <p style={{ margin: 0, color: colours[said.tone], fontWeight: 700 }}>{said.verdict}</p>
    <p style={{ margin: 0, color: faint }}>{said.title}</p>
    <blockquote style={{ margin: '0.5em 0', fontSize: '1.15em', fontWeight: 600 }}>{said.summary}</blockquote>
    <figcaption style={{ color: faint, fontSize: '0.875em' }}>
      {[said.from, said.published, said.day, said.edition, said.hash].join(' · ')}
    </figcaption>
  </figure>
);
