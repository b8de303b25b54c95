import test from 'ava';
import { findField } from '../../domain/form.ts';
import { formOf } from '../../domain/forms/form-of.ts';
import { plainArtifacts } from '../../rules/field-artifacts.ts';

test('a media type that no suffix belongs to tells nothing of the content, whatever it is called', (t) => {
  const form = formOf('company-onboarding');
  const field = findField(form, 'brandPicture');
  if (!field) return t.fail();
  const suffixOf = (mediaType: string) => {
    const file = { sha256: 'a'.repeat(64), name: 'a.png', sizeBytes: 9, mediaType };
    return plainArtifacts(form, { brandPicture: file }, field).files?.[0]?.contentSuffix;
  };
  t.is(suffixOf('image/png'), 'png');
  for (const name of ['constructor', 'toString', '__proto__', '']) t.is(suffixOf(name), undefined, name);
});
