/** Share done as a ring with the figures inside; the words beside it say the same. */
export function ProgressRing({ done, of, size = 40 }: { done: number; of: number; size?: number }) {
  const radius = size / 2 - 3;
  const length = 2 * Math.PI * radius;
  const share = of === 0 ? 1 : done / of;
  return (
    <svg width={size} height={size} aria-hidden="true" className="ring">
      <circle cx={size / 2} cy={size / 2} r={radius} fill="none" stroke="#E3E6EC" strokeWidth="4" />
      <circle
        cx={size / 2}
        cy={size / 2}
        r={radius}
        fill="none"
        stroke={share === 1 ? '#14703F' : '#3B4BC8'}
        strokeWidth="4"
        strokeLinecap={done === 0 ? 'butt' : 'round'}
        strokeDasharray={`${length * share} ${length}`}
        transform={`rotate(-90 ${size / 2} ${size / 2})`}
      />
      <text x="50%" y="50%" dominantBaseline="central" textAnchor="middle">
        {done}/{of}
      </text>
    </svg>
  );
}
