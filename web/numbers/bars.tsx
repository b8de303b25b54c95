export type Bar = {
  readonly name: string;
  /** Height of the whole bar. */
  readonly value: number;
  /** The dark part of it, from the ground. */
  readonly part?: number;
  /** What is read out and shown on hover. */
  readonly said: string;
};

const height = 120;
const step = 34;

/** Bars with their numbers above; a table beside it says the same, so the picture is for the eye alone. */
export function Bars({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const width = Math.max(bars.length * step, step);
  const tall = (value: number) => (value / most) * height;
  return (
    <div className="queue-scroll">
      <svg
        className="bars"
        viewBox={`0 0 ${width} ${height + 40}`}
        width={width}
        height={height + 40}
        role="img"
        aria-label={label}
      >
        {bars.map(({ name, value, part = 0, said }, index) => (
          <g key={name} transform={`translate(${index * step}, 18)`}>
            <title>{said}</title>
            <rect
              x="5"
              width={step - 10}
              y={height - tall(value)}
              height={tall(value)}
              rx="2"
              className="bar"
            />
            <rect
              x="5"
              width={step - 10}
              y={height - tall(part)}
              height={tall(part)}
              rx="2"
              className="bar-part"
            />
            <text x={step / 2} y={height - tall(value) - 4}>
              {value}
            </text>
            <text x={step / 2} y={height + 15}>
              {name}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
