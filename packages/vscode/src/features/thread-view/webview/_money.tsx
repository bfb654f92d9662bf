import { type DrawnNode, drawMoney, MONEY_WIDTH, type MoneyFlows, NODE_WIDTH } from '@goldenthread/report';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

const HEADS = ['Paid by', 'Work', 'Outcome'] as const;
const AT = [0, 480, 950] as const;

/** Where the money of a year comes from and where it goes: drawn, and as a table of the same. */
export function Money({ flows, centre }: { flows: MoneyFlows; centre: (id: string) => void }): JSX.Element {
  const { summary, nodes, ribbons, year } = flows;
  const drawing = drawMoney(flows);
  const [at, setAt] = useState<number>();
  return (
    <div>
      <p>
        <strong>{summary}</strong>
      </p>
      {nodes.length > 0 && (
        <>
          <svg
            class="flows"
            viewBox={`0 0 ${MONEY_WIDTH} ${drawing.height}`}
            width={MONEY_WIDTH}
            height={drawing.height}
            role="img"
            aria-label={`Money from fund to work to outcome in ${year}. The table below has the same figures.`}
            onMouseLeave={() => setAt(undefined)}
          >
            {HEADS.map((head, column) => (
              <text class="head" x={AT[column]} y={14} key={head}>
                {head.toUpperCase()}
              </text>
            ))}
            {drawing.ribbons.map(({ path, label, from, to }) => (
              <path class={at === from || at === to ? 'ribbon on' : 'ribbon'} d={path} key={label}>
                <title>{label}</title>
              </path>
            ))}
            {drawing.nodes.map((node, index) => (
              <Node node={node} key={`${node.column} ${node.id} ${node.title}`} enter={() => setAt(index)} centre={centre} />
            ))}
          </svg>
          <table class="flow-table">
            <caption>Money from fund to work to outcome, {year}</caption>
            <thead>
              <tr>
                <th scope="col">From</th>
                <th scope="col">To</th>
                <th scope="col">Amount</th>
              </tr>
            </thead>
            <tbody>
              {ribbons.map(({ from, to, exact }) => (
                <tr key={`${from} ${to}`}>
                  <th scope="row">{nodes[from]?.title}</th>
                  <td>{nodes[to]?.title}</td>
                  <td class="figure">{exact}</td>
                </tr>
              ))}
              {nodes.flatMap(({ id, title, nowhere }) =>
                nowhere === undefined
                  ? []
                  : [
                      <tr key={`nowhere ${id} ${title}`}>
                        <th scope="row">{title}</th>
                        <td>No outcome</td>
                        <td class="figure">{nowhere}</td>
                      </tr>,
                    ],
              )}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}

function Node({ node, enter, centre }: { node: DrawnNode; enter: () => void; centre: (id: string) => void }): JSX.Element {
  const { id, title, lines, column, x, y, height, exact, nowhere } = node;
  const left = column === 0 ? 0 : x + NODE_WIDTH + 10;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drawing is an image; the table below it says the same, and the tabs lead on.
    <g onMouseEnter={enter} onClick={() => id && centre(id)}>
      <title>{`${title}: ${exact}`}</title>
      <rect class={nowhere ? 'node lost' : 'node'} x={x} y={y} width={NODE_WIDTH} height={height} />
      {lines.map((line, index) => (
        <text x={left} y={y + 16 + index * 19} key={`${index} ${line}`}>
          {line}
        </text>
      ))}
      <text class="sum" x={left} y={y + 16 + lines.length * 19}>
        {exact}
        {nowhere && <tspan class="nowhere"> · {nowhere} reaches no outcome</tspan>}
      </text>
    </g>
  );
}
