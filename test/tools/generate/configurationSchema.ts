import { configurationShape } from '../../../server/src/workspace/configuration/keys.ts';
import { severityShape } from '../../../server/src/workspace/configuration/ruleShapes.ts';
import type { Shape } from '../../../server/src/workspace/configuration/shape.ts';
import { schemaOf } from './jsonSchema.ts';

type Choice = Extract<Shape, { kind: 'choice' }>;

function choiceSchema({ values, says, alias }: Choice): Readonly<Record<string, unknown>> {
  return {
    // Readers of YAML that are older than its version 1.2 take `off` for false.
    ...(alias?.false === undefined
      ? { type: 'string', enum: [...values] }
      : { type: ['string', 'boolean'], enum: [...values, false] }),
    ...(says && { enumDescriptions: values.map((value) => says[value]?.en ?? value) }),
  };
}

/** JSON files name their schema inside. */
const schemaKey = { $schema: { type: 'string', description: 'The address of this schema.' } };

/** The JSON schema of `.causerie.yml`, in English. */
export function configurationSchema(): string {
  const { properties, ...schema } = schemaOf(configurationShape, {
    isLoose: true,
    description: ({ says, default: byDefault }) => ({
      description: `${says.en}.`.replace(/([.!?])\.$/, '$1'),
      ...(byDefault !== undefined && { default: byDefault }),
    }),
    choice: (choice) => (choice === severityShape ? { $ref: '#/definitions/severity' } : choiceSchema(choice)),
  });
  return JSON.stringify(
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Configuration of Causerie',
      ...schema,
      properties: { ...schemaKey, ...(properties as object) },
      patternProperties: { '^x-': {} },
      definitions: { severity: choiceSchema(severityShape) },
    },
    null,
    2,
  );
}
