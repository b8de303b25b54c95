import { z } from 'zod';
import type { FormDefinition } from '../../domain/form.ts';
import { formIds } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { everyRole } from '../permissions.ts';
import { defineRoute } from './route.ts';

export const getForm = defineRoute({
  method: 'get',
  path: '/api/forms/:id',
  summary: { zh: '一张表单：分节、字段、限制', en: 'A form: sections, fields, limits' },
  roles: everyRole,
  params: z.object({ id: z.enum(formIds) }),
  answer: z.custom<FormDefinition>(),
  handle: async ({ params: { id } }) => formOf(id),
});
