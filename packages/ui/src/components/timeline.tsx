import { toAddress } from "../address/to-address.ts";
import { countMonths } from "../format/count-months.ts";
import { formatMonth } from "../format/format-days.ts";
import { getMessages } from "../messages/messages.ts";

/** Two years fit a phone with a column wide enough for a finger's tip. */
const MONTHS = 24;
const LABEL_HEIGHT = 28;
const STROKE_HEIGHT = 6;
const STROKE_STEP = 8;
/** Above this a column would leave the drawing; the label says the number. */
const MAX_STROKES = 10;
const MIN_STROKES = 4;

/** A tally of events by month: one stroke is one event, each month a link to its list. Positions are shares of the width, so that type keeps its size. */
export function Timeline({ days }: { readonly days: readonly string[] }) {
  const messages = getMessages();
  const months = countMonths(days, MONTHS);
  const column = 100 / MONTHS;
  // As high as the fullest month, and never too low to touch.
  const base = Math.max(MIN_STROKES, Math.min(MAX_STROKES, Math.max(...months.map(({ count }) => count)))) * STROKE_STEP + 12;
  return (
    <nav aria-label={messages.home.timeline}>
      <svg className="timeline" height={base + LABEL_HEIGHT}>
        {months.map(({ month, count, from, to }, index) => {
          const x = index * column;
          const strokes = Math.min(count, MAX_STROKES);
          const isJanuary = month.endsWith("-01");
          return (
            <g key={month}>
              {isJanuary && <line className="timeline-year" x1={`${x}%`} x2={`${x}%`} y1="0" y2={base + 24} />}
              {(isJanuary || index === 0) && (
                <text x={`${x}%`} dx={isJanuary ? 4 : 0} y={base + 20}>
                  {index === 0 && !fitsBeforeJanuary(month) ? "" : month.slice(0, 4)}
                </text>
              )}
              {count > 0 && (
                <a href={toAddress("/events", { from, to })} aria-label={`${formatMonth(month, messages.locale)}: ${messages.home.eventCount(count)}`}>
                  <title>{`${formatMonth(month, messages.locale)}: ${messages.home.eventCount(count)}`}</title>
                  <rect className="timeline-field" x={`${x}%`} y="0" width={`${column}%`} height={base} />
                  {Array.from({ length: strokes }, (_, stroke) => (
                    <rect
                      key={stroke}
                      className="timeline-stroke"
                      x={`${x + column * 0.16}%`}
                      y={base - 2 - (stroke + 1) * STROKE_STEP}
                      width={`${column * 0.68}%`}
                      height={STROKE_HEIGHT}
                    />
                  ))}
                </a>
              )}
            </g>
          );
        })}
        <line className="timeline-base" x1="0" x2="100%" y1={base} y2={base} />
      </svg>
    </nav>
  );
}

/** The year at the left edge is left out where January's own label would stand on it. */
function fitsBeforeJanuary(month: string): boolean {
  return Number(month.slice(5)) < 9;
}
