import { type DrawnNode, drawMoney, MONEY_WIDTH, type MoneyFlows, type MoneyNode, NODE_WIDTH } from '@goldenthread/report';
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
                <th scope="col" class="figure">
                  Amount
                </th>
              </tr>
            </thead>
            <tbody>
              {ribbons.map(({ from, to, exact }) => (
                <tr key={`${from} ${to}`}>
                  <th scope="row">
                    <Title node={nodes[from]} centre={centre} />
                  </th>
                  <td>
                    <Title node={nodes[to]} centre={centre} />
                  </td>
                  <td class="figure">{exact}</td>
                </tr>
              ))}
              {nodes.map(
                (node) =>
                  node.nowhere !== undefined && (
                    <tr key={`nowhere ${node.id} ${node.title}`}>
                      <th scope="row">
                        <Title node={node} centre={centre} />
                      </th>
                      <td>{node.isGap ? <span class="lost">! No outcome yet</span> : 'No outcome'}</td>
                      <td class="figure">{node.nowhere}</td>
                    </tr>
                  ),
              )}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}

/** A title in the table, which leads to its thread as its box in the drawing does. */
function Title({ node, centre }: { node: MoneyNode | undefined; centre: (id: string) => void }): JSX.Element {
  if (!node?.id) return <>{node?.title}</>;
  return (
    <button type="button" class="plain" data-id={node.id} onClick={() => centre(node.id)}>
      {node.title}
    </button>
  );
}

function Node({ node, enter, centre }: { node: DrawnNode; enter: () => void; centre: (id: string) => void }): JSX.Element {
  const { id, title, lines, column, x, y, height, exact, nowhere, isGap } = node;
  const left = column === 0 ? 0 : x + NODE_WIDTH + 10;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drawing is an image; the table below it says the same, and leads on.
    <g onMouseEnter={enter} onClick={() => id && centre(id)}>
      <title>{`${title}: ${exact}`}</title>
      <rect class={isGap ? 'node lost' : 'node'} x={x} y={y} width={NODE_WIDTH} height={height} />
      {lines.map((line, index) => (
        <text x={left} y={y + 16 + index * 19} key={`${index} ${line}`}>
          {line}
        </text>
      ))}
      <text class="sum" x={left} y={y + 16 + lines.length * 19}>
        {exact}
        {nowhere && (
          <tspan class={isGap ? 'lost' : 'nowhere'}>
            {isGap ? ` ! ${nowhere} reaches no outcome yet` : ` · ${nowhere} reaches no outcome`}
          </tspan>
        )}
      </text>
    </g>
  );
}
