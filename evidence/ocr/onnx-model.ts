import protobuf from 'protobufjs';

/** 64-bit numbers come as objects that print themselves. */
type Int64 = number | { toString(): string };

export type OnnxTensor = {
  readonly name?: string;
  readonly dims: readonly Int64[];
  readonly dataType: number;
  readonly floatData?: readonly number[];
  readonly rawData?: Uint8Array;
};

export type OnnxAttribute = {
  readonly name: string;
  readonly type: number;
  readonly f?: number;
  readonly i?: Int64;
  readonly t?: OnnxTensor | null;
  readonly ints?: readonly Int64[];
};

export type OnnxNode = {
  readonly opType: string;
  readonly input: readonly string[];
  readonly output: readonly string[];
  readonly attribute: readonly OnnxAttribute[];
};

export type OnnxModel = {
  readonly graph: {
    node: readonly OnnxNode[];
    initializer: readonly OnnxTensor[];
    readonly output: readonly { readonly name: string }[];
  };
};

/** Names and numbers of onnx.proto (ONNX project, Apache-2.0); what nobody here looks into stays bytes. */
const schema = `
syntax = "proto2";
message Model {
  optional int64 ir_version = 1;
  optional string producer_name = 2;
  optional string producer_version = 3;
  optional string domain = 4;
  optional int64 model_version = 5;
  optional string doc_string = 6;
  optional Graph graph = 7;
  repeated bytes opset_import = 8;
  repeated bytes metadata_props = 14;
  repeated bytes functions = 25;
}
message Graph {
  repeated Node node = 1;
  optional string name = 2;
  repeated Tensor initializer = 5;
  optional string doc_string = 10;
  repeated Value input = 11;
  repeated Value output = 12;
  repeated Value value_info = 13;
}
message Node {
  repeated string input = 1;
  repeated string output = 2;
  optional string name = 3;
  optional string op_type = 4;
  repeated Attribute attribute = 5;
  optional string doc_string = 6;
  optional string domain = 7;
}
message Attribute {
  optional string name = 1;
  optional float f = 2;
  optional int64 i = 3;
  optional bytes s = 4;
  optional Tensor t = 5;
  optional bytes g = 6;
  repeated float floats = 7;
  repeated int64 ints = 8;
  repeated bytes strings = 9;
  repeated bytes tensors = 10;
  repeated bytes graphs = 11;
  optional string doc_string = 13;
  optional int32 type = 20;
}
message Tensor {
  repeated int64 dims = 1;
  optional int32 data_type = 2;
  repeated float float_data = 4 [packed = true];
  repeated int32 int32_data = 5 [packed = true];
  repeated bytes string_data = 6;
  repeated int64 int64_data = 7 [packed = true];
  optional string name = 8;
  optional bytes raw_data = 9;
  repeated double double_data = 10 [packed = true];
  repeated uint64 uint64_data = 11 [packed = true];
  optional string doc_string = 12;
}
message Value {
  optional string name = 1;
  optional bytes type = 2;
  optional string doc_string = 3;
}
`;

const modelType = protobuf.parse(schema).root.lookupType('Model');

/** Throws where the bytes are no model. */
export const decodeModel = (bytes: Uint8Array): OnnxModel => modelType.decode(bytes) as unknown as OnnxModel;

export const encodeModel = (model: OnnxModel): Uint8Array => modelType.encode(model).finish();

const floatType = 1;
const attributeTypes = { float: 1, int: 2, ints: 7 } as const;

/** Numbers of a tensor of 32-bit floats; none for other tensors. */
export function floatsOf({ dataType, rawData, floatData }: OnnxTensor): Float32Array | undefined {
  if (dataType !== floatType) return undefined;
  if (!rawData?.length) return Float32Array.from(floatData ?? []);
  // Inside the file they rarely start where numbers of four bytes may.
  if (rawData.byteOffset % 4 !== 0) return new Float32Array(new Uint8Array(rawData).buffer);
  return new Float32Array(rawData.buffer, rawData.byteOffset, rawData.byteLength / 4);
}

export const floatTensor = (name: string, dims: readonly number[], values: Float32Array): OnnxTensor => ({
  name,
  dims,
  dataType: floatType,
  rawData: new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
});

/** Numbers and lists of whole numbers; `{ float }` for a fraction. */
export function nodeOf(
  opType: string,
  input: readonly string[],
  output: string,
  attributes: Readonly<Record<string, number | readonly number[] | { readonly float: number }>> = {},
): OnnxNode {
  const attribute = Object.entries(attributes).map(([name, value]): OnnxAttribute => {
    if (typeof value === 'number') return { name, type: attributeTypes.int, i: value };
    if ('float' in value) return { name, type: attributeTypes.float, f: value.float };
    return { name, type: attributeTypes.ints, ints: value };
  });
  return { opType, input, output: [output], attribute };
}

export const attributeOf = ({ attribute }: OnnxNode, name: string): OnnxAttribute | undefined =>
  attribute.find((one) => one.name === name);

export const intsOf = (node: OnnxNode, name: string): readonly number[] =>
  (attributeOf(node, name)?.ints ?? []).map((value) => Number(String(value)));
