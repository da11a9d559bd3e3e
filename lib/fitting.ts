import type * as mini from 'zod/mini';
import type { z } from './zod.ts';

type Fits = (value: unknown) => boolean;

/** A schema that `compiled` may be asked for. */
type Schema<T> = mini.ZodMiniType<T>;

const known = new WeakMap<mini.core.$ZodType, Fits>();

/**
 * What a schema makes of a value, as its `safeParse` gives it. Most values that are read were written by ourselves: those that
 * already are what the schema would make of them are recognised without building anything, some twenty times as fast. They are
 * given back as they are, not copied.
 */
export function readAs<T>(schema: Schema<T>, value: unknown): z.core.util.SafeParseResult<T> {
  return fitsAsItIs(schema)(value)
    ? { success: true, data: value as T }
    : (schema.safeParse(value) as z.core.util.SafeParseResult<T>);
}

/** Whether a value fits a schema and is its own result; false also where that cannot be told by this simple means. */
function fitsAsItIs(schema: mini.core.$ZodType): Fits {
  let fits = known.get(schema);
  if (!fits) {
    fits = compiled(schema as mini.core.$ZodTypes);
    known.set(schema, fits);
  }
  return fits;
}

const never: Fits = () => false;

function compiled({ _zod: { def } }: mini.core.$ZodTypes): Fits {
  if ((def.checks?.length ?? 0) > 0) return never;
  switch (def.type) {
    case 'string':
      return textFits(def);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'null':
      return (value) => value === null;
    case 'enum': {
      const values = new Set<unknown>(Object.values(def.entries));
      return (value) => values.has(value);
    }
    case 'nullable': {
      const inner = fitsAsItIs(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'default':
      // What is absent is filled in, which only the schema itself can do.
      return fitsAsItIs(def.innerType);
    case 'array': {
      const inner = fitsAsItIs(def.element);
      return (value) => {
        if (!Array.isArray(value)) return false;
        // Holes are not skipped here.
        for (const each of value) if (!inner(each)) return false;
        return true;
      };
    }
    case 'number':
      return numberFits(def);
    case 'record':
      return recordFits(def);
    case 'object':
      return objectFits(def);
    default:
      return never;
  }
}

function textFits(def: mini.core.$ZodStringDef): Fits {
  if (!('format' in def)) return (value) => typeof value === 'string';
  const { format, pattern } = def as mini.core.$ZodStringFormatDef;
  if (!pattern || (format !== 'datetime' && format !== 'date')) return never;
  return (value) => typeof value === 'string' && pattern.test(value);
}

function numberFits(def: mini.core.$ZodNumberDef): Fits {
  if (!('format' in def)) return Number.isFinite;
  return def.format === 'safeint' ? Number.isSafeInteger : never;
}

function recordFits({ keyType, valueType }: mini.core.$ZodRecordDef): Fits {
  const { def } = keyType._zod;
  const anyText = def.type === 'string' && !('format' in def) && (def.checks?.length ?? 0) === 0;
  if (!anyText) return never;
  const inner = fitsAsItIs(valueType);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !Object.hasOwn(value, '__proto__') &&
    Object.values(value).every(inner);
}

/** A strict object all of whose fields are there. */
function objectFits({ catchall, shape }: mini.core.$ZodObjectDef): Fits {
  if (catchall?._zod.def.type !== 'never') return never;
  const fields = new Map(Object.entries(shape).map(([name, field]) => [name, fitsAsItIs(field)]));
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    if (Object.getPrototypeOf(value) !== Object.prototype) return false;
    let count = 0;
    for (const name in value) {
      if (!fields.get(name)?.((value as Record<string, unknown>)[name])) return false;
      count += 1;
    }
    return count === fields.size;
  };
}
