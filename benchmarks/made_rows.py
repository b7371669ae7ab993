"""Tables of any size, and the CASE that one writes by hand over each: an outcome, or why there is none."""

from __future__ import annotations

from msgspec import Struct


class MadeTable(Struct, frozen=True, kw_only=True):
    """A table for one decision: the SQL of its rows, the facts that its columns hold, and the CASE over them."""

    decision: str
    facts: tuple[str, ...]
    rows: str
    case: str


_STATE = "'7113','7120','7150','7160','7171','7172','7179','7190'"
_LOCAL = (
    "'4110','4120','4140','4150','7210','7220','7229','7230','7331','7340','7343','7344','7345','7346','7348','7351',"
    "'7352','7353','7354','7355','7357','7361','7362','7363','7364','7366','7367','7371','7372','7373','7378','7379',"
    "'7381','7382','7383','7384','7385','7389','7450'"
)
_VAGUE = (
    "'0000','1000','2110','2120','2210','2220','2310','2320','2385','2400','2700','2800','2900','3110','3120','3205',"
    "'3210','3220','3290','5410','5510','5610','7111','7312','7314','7322','7341','7342','7347','7349','7430','7490',"
    "'8160','8190','8450','8490','8520','9110','9240','9260','9300','9900'"
)
_APART = "'4150','7210','7220','7229','7230','7344','7351','7378','7321','7323','7365','7410','7470'"
_OWN_LAW = "'polynesie-francaise','wallis-et-futuna','nouvelle-caledonie','terres-australes-et-antarctiques-francaises'"
_ISLANDS = "'saint-pierre-et-miquelon','saint-barthelemy'"

ENTITIES = MadeTable(
    decision="entity-reception",
    facts=("legal_category", "territory", "under_mandate"),
    rows="""
        SELECT printf('%09d', i) AS id,
          ['1000','5499','5710','9220','5710','1000','5599','6540','7210','7346','7410','7361','7389','7113','8410','7225']
            [1 + (hash(i) % 16)::INT] AS legal_category,
          CASE WHEN hash(i + 1) % 50 = 0 THEN
            ['polynesie-francaise','saint-barthelemy','nouvelle-caledonie','saint-martin']
              [1 + (hash(i + 2) % 4)::INT] END AS territory,
          CASE hash(i + 3) % 5 WHEN 0 THEN true WHEN 1 THEN false END AS under_mandate
        FROM range({rows}) made(i)""",
    case=f"""CASE WHEN under_mandate THEN 'subject'
        WHEN legal_category IN ({_STATE}) THEN 'subject'
        WHEN legal_category IN ({_LOCAL}) AND (territory IS NULL OR territory NOT IN ({_OWN_LAW})) THEN 'subject'
        WHEN (legal_category IS NULL OR legal_category = '7225') AND territory IN ({_ISLANDS}) THEN 'subject'
        WHEN (legal_category IS NULL OR legal_category = '7225') AND territory IN ({_OWN_LAW}) AND NOT under_mandate
          THEN 'excluded'
        WHEN NOT under_mandate AND (legal_category IN ({_VAGUE}) OR (legal_category IS NULL OR legal_category = '7225')
          AND territory = 'saint-martin') THEN 'ambiguous'
        WHEN NOT under_mandate AND legal_category IN ({_APART}) AND territory IN ({_OWN_LAW}) THEN 'ambiguous'
        ELSE 'missing' END""",
)

_ACCEPTED = (
    "'BMP','BZ2','CSV','DOC','DOCX','FAX','GIF','GZ','GZIP','HTM','HTML','JPEG','JPG','ODP','ODS','ODT','P7S','PDF',"
    "'PNG','PPS','PPT','PPTX','RTF','SVG','TGZ','TIF','TIFF','TXT','XHTML','XLC','XLM','XLS','XLSX','XML','ZIP'"
)

ATTACHMENTS = MadeTable(
    decision="attachment",
    facts=("file_name_length", "file_extension", "file_name_flaw", "file_size", "channel"),
    rows="""
        SELECT printf('%010d', i) AS id, (8 + hash(i) % 46)::INT AS file_name_length,
          ['PDF','PDF','XML','PNG','XLSX','ZIP','EXE','DOCX'][1 + (hash(i + 1) % 8)::INT] AS file_extension,
          CASE WHEN hash(i + 2) % 100 = 0 THEN 'chemin' ELSE 'aucun' END AS file_name_flaw,
          CASE hash(i + 3) % 20 WHEN 0 THEN NULL WHEN 1 THEN 10000001 + (hash(i + 4) % 485760)::BIGINT
            WHEN 2 THEN (hash(i + 4) % 1200000000)::BIGINT ELSE (hash(i + 4) % 9000000)::BIGINT END AS file_size,
          ['portail','api','edi',NULL][1 + (hash(i + 5) % 4)::INT] AS channel
        FROM range({rows}) made(i)""",
    case=f"""CASE WHEN file_name_length > 50 OR file_extension NOT IN ({_ACCEPTED}) OR file_name_flaw <> 'aucun'
          OR file_size = 0 OR file_size > 1073741824 OR (channel IN ('portail', 'api') AND file_size > 10485760)
          THEN 'refused'
        WHEN file_name_length IS NULL OR file_extension IS NULL OR file_name_flaw IS NULL OR file_size IS NULL
          OR (channel IS NULL AND file_size > 10000000) THEN 'missing'
        WHEN file_size > 1000000000 OR (channel IN ('portail', 'api') AND file_size > 10000000) THEN 'ambiguous'
        ELSE 'accepted' END""",
)

TABLES = (ENTITIES, ATTACHMENTS)
