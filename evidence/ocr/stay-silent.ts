/**
 * onnxruntime reports its use to its makers and leaves a log in the temporary folder, unless this is set before it
 * loads: import it first.
 */
process.env.ORT_DISABLE_TELEMETRY = '1';
