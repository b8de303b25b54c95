import type { PixelBox } from '../../domain/finding.ts';

export type Mark = {
  readonly box: PixelBox;
  readonly tone: 'name' | 'word' | 'differs';
  readonly title?: string;
};

type Props = {
  readonly src: string;
  readonly alt: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly marks: readonly Mark[];
  /** Degrees, clockwise. */
  readonly turn?: number;
};

/** A picture with boxes drawn over it, in its own pixels: they stay in place at every size. */
export function MarkedPicture({ src, alt, widthPx, heightPx, marks, turn = 0 }: Props) {
  const isLying = turn % 180 !== 0;
  return (
    <svg
      className="marked-picture"
      viewBox={isLying ? `0 0 ${heightPx} ${widthPx}` : `0 0 ${widthPx} ${heightPx}`}
      role="img"
      aria-label={alt}
    >
      <title>{alt}</title>
      <g transform={turned(turn, widthPx, heightPx)}>
        <image href={src} width={widthPx} height={heightPx} preserveAspectRatio="none" />
        {marks.map(({ box, tone, title }) => (
          <rect
            key={`${tone} ${box.x} ${box.y} ${box.width}`}
            className={`picture-mark is-${tone}`}
            x={box.x - 4}
            y={box.y - 4}
            width={box.width + 8}
            height={box.height + 8}
            rx={4}
          >
            {title && <title>{title}</title>}
          </rect>
        ))}
      </g>
    </svg>
  );
}

function turned(turn: number, width: number, height: number): string {
  switch (((turn % 360) + 360) % 360) {
    case 90:
      return `translate(${height} 0) rotate(90)`;
    case 180:
      return `translate(${width} ${height}) rotate(180)`;
    case 270:
      return `translate(0 ${width}) rotate(270)`;
    default:
      return '';
  }
}
