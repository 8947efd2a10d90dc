import { describe, expect, it } from 'vitest';
import { managedSchema } from './managed-schema.ts';
import { optionKeys } from './registry.ts';

const types = new Set(['array', 'boolean', 'integer', 'number', 'object', 'string']);
/** Keywords that Chrome heeds, and words for people that it skips. Others do nothing there, so we have none. */
const keywords = new Set([
  'type',
  'properties',
  'items',
  'enum',
  'minimum',
  'maximum',
  'pattern',
  'required',
  'title',
  'description',
]);

/**
 * What Chrome's policy code refuses or quietly ignores (components/policy/core/common/schema.cc and the extension's
 * storage_schema_manifest_handler.cc). Gives the first objection, or null.
 */
function objection(schema: unknown, path = 'root'): string | null {
  if (typeof schema !== 'object' || schema === null) return `${path}: not a schema`;
  const node = schema as Record<string, unknown>;
  const unknown = Object.keys(node).find((key) => !keywords.has(key));
  if (unknown) return `${path}: ${unknown}`;
  if (typeof node['type'] !== 'string' || !types.has(node['type'])) return `${path}: type`;
  if (path === 'root' && node['type'] !== 'object') return 'root: must be an object';
  if ('enum' in node) {
    const values = node['enum'];
    if (!Array.isArray(values) || values.length === 0) return `${path}: enum`;
    const kind = node['type'] === 'integer' ? 'number' : 'string';
    if (!['string', 'integer'].includes(node['type']) || values.some((value) => typeof value !== kind))
      return `${path}: enum`;
  }
  if (('minimum' in node || 'maximum' in node) && node['type'] !== 'integer') return `${path}: minimum`;
  if ('pattern' in node && node['type'] !== 'string') return `${path}: pattern`;
  if (node['type'] === 'array') return objection(node['items'], `${path}[]`);
  const properties = Object.entries(node['properties'] ?? {});
  const required = node['required'] ?? [];
  if (!Array.isArray(required) || required.some((name) => !properties.some(([key]) => key === name)))
    return `${path}: required`;
  return properties.map(([key, inner]) => objection(inner, `${path}.${key}`)).find((found) => found !== null) ?? null;
}

const property = (inner: object): object => ({ type: 'object', properties: { key: inner } });

describe('the managed schema', () => {
  it('is one that Chrome accepts, with every option in it', () => {
    const schema = managedSchema();
    expect(objection(schema)).toBeNull();
    expect(Object.keys(schema.properties)).toEqual([...optionKeys]);
  });

  it('declares no inside of a value where one bad item would drop the whole key', () => {
    for (const declared of Object.values(managedSchema().properties)) {
      expect(['string', 'boolean', 'array']).toContain(declared.type);
      expect(declared.items ?? { type: 'string' }).toEqual({ type: 'string' });
    }
  });

  it.each([
    ['a root that is a list', { type: 'array', items: { type: 'string' } }],
    ['a root that forbids more', { type: 'object', properties: {}, additionalProperties: false }],
    ['a property that forbids more', property({ type: 'object', properties: {}, additionalProperties: false })],
    ['anyOf', property({ anyOf: [{ type: 'string' }, { type: 'boolean' }] })],
    ['oneOf', property({ oneOf: [{ type: 'string' }] })],
    ['null', property({ type: 'null' })],
    ['a list of types', property({ type: ['string', 'null'] })],
    ['no type', property({ description: 'something' })],
    ['a default', property({ type: 'boolean', default: true })],
    ['an empty enum', property({ type: 'string', enum: [] })],
    ['an enum of the wrong type', property({ type: 'string', enum: [1] })],
    ['a smallest number that is no integer', property({ type: 'number', minimum: 0 })],
    ['a list without items', property({ type: 'array' })],
    ['a required key that is not there', { type: 'object', properties: {}, required: ['key'] }],
  ])('would be refused with %s', (_name, schema) => {
    expect(objection(schema)).not.toBeNull();
  });
});
