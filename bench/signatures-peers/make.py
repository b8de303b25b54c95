"""Signs PDFs with two peers and lets pyHanko judge them: the other half of signatures-peers.ts.

    python3 -m venv peers && peers/bin/pip install pyhanko==0.38.0 pikepdf reportlab endesive==3.0.1 pypdf==5.0.0
    peers/bin/python bench/signatures-peers/make.py FOLDER

Writes the PDFs, root.pem and pyhanko.json into FOLDER. Keys and certificates are made anew each time.
"""
import datetime
import io
import json
import os
import re
import sys

import pikepdf
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID
from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from reportlab.pdfgen import canvas

# What endesive stands on can't parse OpenSSL versions with two figures at the end (3.0.19): it is shown one of them.
search = re.search
patches = (r"^(OpenSSL \d\.\d\.\d)\d+", r"\1")
re.search = lambda pattern, words, *flags: search(pattern, re.sub(*patches, words) if type(words) is str else words, *flags)
from endesive.pdf import cms  # noqa: E402

re.search = search

folder = sys.argv[1]
os.makedirs(folder, exist_ok=True)
moment = datetime.datetime(2026, 11, 22, 12, tzinfo=datetime.timezone.utc)
boxes = {"seller": (72, 200, 200, 290), "team": (230, 200, 360, 290), "customer": (400, 200, 530, 290)}


def name(organisation, common):
    attributes = [(NameOID.COUNTRY_NAME, "CN"), (NameOID.ORGANIZATION_NAME, organisation), (NameOID.COMMON_NAME, common)]
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in attributes])


def certificate(subject, key, issuer, issuer_key, authority=False, start=2021, end=2040, signs=True):
    usage = dict.fromkeys(["data_encipherment", "key_agreement", "encipher_only", "decipher_only"], False)
    usage |= {"digital_signature": not authority and signs, "content_commitment": not authority and signs}
    usage |= {"key_encipherment": not signs, "key_cert_sign": authority, "crl_sign": authority}
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(datetime.datetime(start, 1, 1)).not_valid_after(datetime.datetime(end, 1, 1))
    builder = builder.add_extension(x509.BasicConstraints(authority, None), True)
    return builder.add_extension(x509.KeyUsage(**usage), True).sign(issuer_key, hashes.SHA256())


def new_key():
    return rsa.generate_private_key(65537, 2048)


root_key, middle_key, other_key = new_key(), new_key(), new_key()
root_name, middle_name, other_name = name("测试根", "Root"), name("测试根", "Issuing"), name("别的根", "Root")
root = certificate(root_name, root_key, root_name, root_key, authority=True)
middle = certificate(middle_name, middle_key, root_name, root_key, authority=True)


def pem(certificate_):
    return certificate_.public_bytes(serialization.Encoding.PEM)


def write(file, content):
    with open(os.path.join(folder, file), "wb") as out:
        out.write(content)
    return os.path.join(folder, file)


root_path = write("root.pem", pem(root))
people = {}


def person(who, organisation, common, key=None, issuer=(middle_name, middle_key), **more):
    key = key or new_key()
    issuer_name, issuer_key = issuer or (name(organisation, common), key)
    people[who] = (key, certificate(name(organisation, common), key, issuer_name, issuer_key, **more))


person("seller", "宁川软件有限公司", "王伟")
person("team", "华为云计算技术有限公司", "李娜")
person("customer", "海岳水务集团", "张敏")
person("curve", "宁川软件有限公司", "陈静", key=ec.generate_private_key(ec.SECP256R1()))
person("expired", "宁川软件有限公司", "过期", end=2024)
person("early", "宁川软件有限公司", "未来", start=2030)
person("stranger", "宁川软件有限公司", "旁人", issuer=(other_name, other_key))
person("self", "宁川软件有限公司", "自签", issuer=None)
person("unfit", "宁川软件有限公司", "无权", signs=False)


def paper(kind="plain", pages=1):
    drawn = io.BytesIO()
    page = canvas.Canvas(drawn, pagesize=(595, 842))
    for index in range(pages):
        page.drawString(72, 780, f"Delivery Acceptance Form {index}")
        for x, words in ((72, "Seller:"), (230, "Huawei Project Team:"), (400, "Customer:")):
            page.drawString(x, 300, words)
        page.showPage()
    page.save()
    if kind == "plain":
        return drawn.getvalue()
    out = io.BytesIO()
    modes = pikepdf.ObjectStreamMode
    encryption = lambda **how: pikepdf.Encryption(owner="owner", user="", **how)
    settings = {
        "packed": {"object_stream_mode": modes.generate},
        "linear": {"linearize": True},
        "rc4": {"encryption": encryption(R=3, aes=False, metadata=False), "object_stream_mode": modes.disable},
        "aes128": {"encryption": encryption(R=4), "object_stream_mode": modes.disable},
        "aes256": {"encryption": encryption(R=6), "object_stream_mode": modes.generate},
    }
    pikepdf.open(io.BytesIO(drawn.getvalue())).save(out, **settings[kind])
    return out.getvalue()


def by_pyhanko(document, who, field, box=None, **meta):
    key, own = people[who]
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    signer = signers.SimpleSigner.load(
        write(".key", secret), write(".crt", pem(own)), ca_chain_files=[write(".chain", pem(middle))]
    )
    writer = IncrementalPdfFileWriter(io.BytesIO(document), strict=False)
    if writer.security_handler:
        writer.encrypt("")
    spec = fields.SigFieldSpec(field, box=box) if box else fields.SigFieldSpec(field)
    asked = signers.PdfSignatureMetadata(field_name=field, md_algorithm=meta.pop("md", "sha256"), **meta)
    return signers.PdfSigner(asked, signer=signer, new_field_spec=spec).sign_pdf(writer).getvalue()


def by_endesive(document, who, field, box=None, md="sha256", **more):
    key, own = people[who]
    asked = {"aligned": 0, "sigflags": 3, "sigflagsft": 132, "sigpage": 0, "sigfield": field, "auto_sigfield": True}
    asked |= {"signingdate": "D:20261120080000+08'00'", "reason": "accept", "location": "-", "contact": "-"}
    if box:
        asked |= {"signaturebox": box, "signature": f"Signed {field}"}
    return document + cms.sign(document, asked | more, key, own, [middle], md)


def all_three(sign, document):
    for index, who in enumerate(boxes):
        document = sign(document, who, f"S{index + 1}", boxes[who])
    return document


def later(document, change):
    writer = IncrementalPdfFileWriter(io.BytesIO(document))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def first_page(writer):
    return writer.root["/Pages"]["/Kids"][0].get_object()


def resize_page(writer):
    page = first_page(writer)
    page["/MediaBox"] = generic.ArrayObject(map(generic.FloatObject, [0, 0, 300, 300]))
    writer.update_container(page)


def replace_words(writer):
    page = first_page(writer)
    words = generic.StreamObject(stream_data=b"BT /F1 30 Tf 72 500 Td (FAKE) Tj ET")
    page["/Contents"] = generic.ArrayObject([writer.add_object(words)])
    writer.update_container(page)


def add_script(writer):
    action = {generic.pdf_name("/S"): generic.pdf_name("/JavaScript")}
    action[generic.pdf_name("/JS")] = generic.TextStringObject("app.alert(1)")
    writer.root["/OpenAction"] = generic.DictionaryObject(action)
    writer.update_root()


def add_empty_field(writer):
    fields.append_signature_field(writer, fields.SigFieldSpec("S9", box=boxes["customer"]))


def flipped(document, at):
    changed = bytearray(document)
    changed[at] ^= 1
    return bytes(changed)


made = {}
for maker, sign, kinds in (
    ("pyhanko", by_pyhanko, ["plain", "packed", "linear", "rc4", "aes128", "aes256"]),
    ("endesive", by_endesive, ["plain", "packed", "linear"]),
):
    for kind in kinds:
        sheet = paper(kind)
        one = sign(sheet, "seller", "S1", boxes["seller"])
        made[f"{maker}-{kind}-one"] = one
        made[f"{maker}-{kind}-unseen"] = sign(sheet, "seller", "S1")
        made[f"{maker}-{kind}-cut"] = one[: len(one) * 2 // 3]
        made[f"{maker}-{kind}-flipped"] = flipped(one, one.find(b"/Contents <") + 400)
        # endesive 3.0.1 can't sign its own output over packed objects a second time.
        if not (maker == "endesive" and kind == "packed"):
            made[f"{maker}-{kind}-three"] = all_three(sign, sheet)
    sheet = paper()
    for who in ("curve", "expired", "early", "stranger", "self", "unfit"):
        made[f"{maker}-{who}"] = sign(sheet, who, "S1", boxes["seller"])
    made[f"{maker}-sha512"] = sign(sheet, "seller", "S1", boxes["seller"], md="sha512")
    one = sign(sheet, "seller", "S1", boxes["seller"])
    made[f"{maker}-twice"] = sign(one, "seller", "S2", boxes["team"])
    made[f"{maker}-body"] = flipped(one, one.find(b"MediaBox") + 12)
    for title, change in (("page", resize_page), ("words", replace_words), ("script", add_script), ("empty", add_empty_field)):
        made[f"{maker}-later-{title}"] = later(one, change)
made["unsigned"] = paper()


def verdict(document):
    reader = PdfFileReader(io.BytesIO(document), strict=False)
    if reader.encrypted:
        reader.decrypt("")
    trust = [load_cert_from_pemder(root_path)]
    out = []
    for signature in reader.embedded_signatures:
        context = ValidationContext(trust_roots=trust, moment=moment, allow_fetching=False)
        try:
            out.append(bool(validate_pdf_signature(signature, context).bottom_line))
        except Exception:
            out.append(False)
    return out


judged = {}
for title, document in made.items():
    write(f"{title}.pdf", document)
    try:
        judged[title] = verdict(document)
    except Exception:
        judged[title] = None
for left in (".key", ".crt", ".chain"):
    os.remove(os.path.join(folder, left))
write("pyhanko.json", json.dumps(judged, indent=1).encode())
print(f"{len(made)} documents")
