import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';

/** A link that looks like a button, because it goes somewhere instead of doing something. */
export function LinkButton({ children, className = '', ...link }: LinkProps & { children: ReactNode }) {
  return (
    <Link className={`button ${className}`} {...link}>
      {children}
    </Link>
  );
}
