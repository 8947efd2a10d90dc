import * as care from './care.ts';
import * as people from './people.ts';
import * as spanish from './spanish.ts';
import * as world from './world.ts';

/** Comma-separated words and phrases by class; singular forms match their plural and possessive. */
export const wordClasses = { ...care, ...people, ...world };

/** The same classes in Spanish; a class may have words in both. */
export const spanishClasses = { ...spanish };
