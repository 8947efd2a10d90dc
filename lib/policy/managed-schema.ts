import type { ManagedKind } from './option.ts';
import { optionKeys, options } from './registry.ts';

/**
 * A property as Chrome's policy code reads it (components/policy/core/common/schema.cc): six types, no `null`, no
 * `anyOf`, `additionalProperties` only as a schema. A schema that it does not like makes the extension fail to load.
 * The inside of a value is ours to check: Chrome would drop the whole key for one bad item, and tell nobody.
 */
interface Property {
  readonly type: 'string' | 'boolean' | 'array';
  readonly title: string;
  readonly description: string;
  readonly items?: { readonly type: 'string' };
}

export interface ManagedSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Property>>;
}

/** The content of `managed-schema.json`, made from the options. */
export function managedSchema(): ManagedSchema {
  const properties = optionKeys.map((key): [string, Property] => {
    const { label, description, managed } = options[key];
    return [key, { title: label.en, description: description.en, ...types[managed] }];
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

const types = {
  string: { type: 'string' },
  json: { type: 'string' },
  boolean: { type: 'boolean' },
  strings: { type: 'array', items: { type: 'string' } },
} as const satisfies Record<ManagedKind, Pick<Property, 'type' | 'items'>>;
