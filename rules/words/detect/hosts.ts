/** The marketplace's own hosts, reserved example names and private networks. */
const allowed =
  /^(?:[a-z]+:\/\/)?(?:[a-z0-9-]+\.)*(?:huaweicloud\.(?:com|cn)|huawei\.(?:com|cn)|hwclouds\.com|myhuaweicloud\.(?:com|cn)|example(?:\.(?:com|cn|org|net|edu|com\.cn))?|test\.com|domain\.com|yourdomain\.com|your-domain\.com|yoursite\.com|xxx\.com|xxxx\.com|abc\.com|company\.com|mydomain\.com|localhost|local|internal|lan|intranet|test|invalid|corp|home|svc|cluster\.local)(?=[:/?#]|$)/;
const privateAddress =
  /^(?:[a-z]+:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|0\.0\.0\.0|169\.254\.\d+\.\d+|\[::1\]|[a-z0-9-]+(?=\/|$|:(?!\/\/)))/;
const placeholder = /(?:<|>|\{|\}|\$|xxx|\*\*)/;

/** `host` may carry scheme, port and path. */
export function isAllowedHost(host: string): boolean {
  return allowed.test(host) || privateAddress.test(host) || placeholder.test(host);
}

const codeName =
  /^(?:node|asp|ado|vb|ml|next|vue|react|three|express|nuxt|d3|echarts|moment|socket|chart|backbone|ember|angular|discord|pdf|web3|alpine|day|xlsx|jquery|system|java|javax|console|this|self|window|document|user|app|order|item|log|logger|math|std|fs|os|path|data|config|conf|main|index|readme|test|lib|util|utils|module|package|style|margin|border|com|cn|org|net|io|paint|entityframework|json|draw|request|response|res|req|event|e|obj|arr|str|model|row|rows|table|db|sql|spring|server|client|process|global|module|pandas|np|tf|torch|keras|spark|k8s|v\d+)\.(?:js|net|io|info|me|name|app|org|so|sh|py|ai|co|in|do|is|id|date|time|work|link|top|live|pro|data|config|world|space|group|store|dev|cc|im|la|news|life|[a-z]+\.[a-z.]+)$/;
const fileName =
  /\.(?:ya?ml|json|js|ts|jsx|tsx|html?|css|xml|txt|md|pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|svg|zip|tar|gz|rar|exe|dll|so|sh|py|rb|go|rs|java|class|jar|php|sql|csv|log|conf|config|ini|toml|lock|bak|db|apk|ipa|rpm|deb|msi|bat|ps1|key|pem|crt|proto|vue|less|scss|map|wasm|psd|ai)$/;
const numbers = /^v?\d+(?:\.\d+)*(?:\.[a-z]{1,4})?$/;
const reversedDomain = /^(?:com|cn|org|net|io)\.[a-z0-9-]+\.[a-z0-9.-]+$/;

/** Dotted names of code, files and versions that look like domains. */
export function isCodeToken(host: string): boolean {
  const bare = host.replace(/^[a-z]+:\/\//, '').replace(/[/:].*$/, '');
  return (
    codeName.test(bare) ||
    numbers.test(bare) ||
    reversedDomain.test(bare) ||
    (fileName.test(bare) && !/\.(?:com|cn)\b/.test(bare))
  );
}

const endings =
  /\.(?:com|cn|net|org|io|co|cc|top|xyz|vip|info|biz|me|tv|shop|site|online|tech|club|store|app|dev|ai|cloud|pro|ltd|group|wang|edu|gov|hk|tw|us|uk|jp|de|eu|ru|link|live|fun|icu|ink|work|ren|so|im|la|ly|gl|gg|sh|asia|mobi|name|cm|pw|ws|news|space|world|life|today|cool|run|plus|fit|host|website|press|blog|video|studio|market|zone|company|email|art|fans|kim|red|pub|law|chat|city|wiki|love|中国|公司|网络|网址)(?:[:/?#].*)?$/;

export function isKnownEnding(host: string): boolean {
  return endings.test(host);
}
