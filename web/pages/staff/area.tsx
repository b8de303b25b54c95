import type { Me } from '../../../domain/api/shapes.ts';
export function StaffArea({ me }: { me: Me }) {
  return <p>{me.name}</p>;
}
