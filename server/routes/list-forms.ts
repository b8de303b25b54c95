import { z } from 'zod';
import { bilingualSchema } from '../../domain/api/shapes.ts';
import { formIds } from '../../domain/form.ts';
import { forms } from '../../domain/forms/form-of.ts';
import { everyRole } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const listForms = defineRoute({
  method: 'get',
  path: '/api/forms',
  summary: { zh: '全部表单', en: 'All forms' },
  roles: everyRole,
  answer: z.object({ forms: z.array(z.object({ id: z.enum(formIds), title: bilingualSchema })) }),
  handle: async () => ({ forms: forms.map(({ id, title }) => ({ id, title })) }),
});
