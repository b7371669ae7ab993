import pytest

from assistant.words.sizes import TypedSize, parse_size, show_size

MO_10, MO_120, GO_1 = 10_000_000, 120_000_000, 1_000_000_000


@pytest.mark.parametrize(
    ("typed", "size"),
    [
        ("10200000", 10_200_000),
        ("10 200 000 octets", 10_200_000),
        ("10\u202f200\u202f000", 10_200_000),
        ("1 octet", 1),
        ("10 Mio", 10_485_760),
        ("10MiB", 10_485_760),
        ("1,5 Kio", 1536),
        ("0", 0),
    ],
)
def test_bare_numbers_octets_and_mio_are_bytes(typed, size):
    assert parse_size(typed) == size


@pytest.mark.parametrize(
    ("typed", "decimal", "binary", "text"),
    [
        ("10 M0", 10_000_000, 10_485_760, "10\u00a0Mo"),
        ("1 Go", 10**9, 2**30, "1\u00a0Go"),
        ("52 ko", 52_000, 53_248, "52\u00a0ko"),
        ("3MB", 3_000_000, 3 * 2**20, "3\u00a0Mo"),
        ("1 010 Mo", 1_010_000_000, 1010 * 2**20, "1\u202f010\u00a0Mo"),
        ("0.5 mo", 500_000, 524_288, "0,5\u00a0Mo"),
    ],
)
def test_a_size_in_mo_keeps_both_readings(typed, decimal, binary, text):
    assert parse_size(typed) == TypedSize(decimal, binary, text)


@pytest.mark.parametrize(
    ("typed", "text", "less", "more"),
    [
        ("10,0 Mo", "10,0\u00a0Mo", 50_000, 52_428),
        ("10,2 Mo", "10,2\u00a0Mo", 50_000, 52_428),
        ("10.00 MB", "10,00\u00a0Mo", 5_000, 5_242),
        ("1,0 Go", "1,0\u00a0Go", 50_000_000, 53_687_091),
        ("1 010,5 ko", "1\u202f010,5\u00a0ko", 50, 51),
        ("10 Mo", "10\u00a0Mo", 0, 0),
        ("0,5 Mo", "0,5\u00a0Mo", 0, 0),
    ],
)
def test_a_size_with_a_decimal_part_is_rounded_by_half_of_its_last_place(typed, text, less, more):
    size = parse_size(typed)
    assert isinstance(size, TypedSize)
    assert (size.text, size.less, size.more) == (text, less, more)


def test_a_size_in_mio_is_exact_whatever_its_decimals():
    assert parse_size("10,0 Mio") == 10_485_760


def test_a_hair_above_a_limit_stays_above_it():
    read = parse_size("10,0000001 Mo")
    assert isinstance(read, TypedSize)
    assert read.decimal > MO_10


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "n’est pas une taille"),
        ("nan", "n’est pas une taille"),
        ("inf", "n’est pas une taille"),
        ("1e9", "n’est pas une taille"),
        ("10 20 Mo", "n’est pas une taille"),
        ("10² Mo", "n’est pas une taille"),
        ("١٠ Mo", "n’est pas une taille"),
        ("-3 Mo", "négative"),
        ("3 Mb", "unité inconnue"),
        ("3 kg", "unité inconnue"),
        ("99999999 Go", "démesurée"),
        ("9" * 10_000, "n’est pas une taille"),
        ("1,5 octet", "entier"),
        ("\u202e3 Mo\udcff", "U.202E⟩3 Mo"),
    ],
)
def test_anything_else_is_refused_in_french(typed, says):
    with pytest.raises(ValueError, match=says) as refusal:
        parse_size(typed)
    assert len(str(refusal.value)) < 300


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        (0, "0\u00a0octet"),
        (1, "1\u00a0octet"),
        (999, "999\u00a0octets"),
        (1000, "1\u00a0ko"),
        (999_949, "999,9\u00a0ko"),
        (999_950, "1\u00a0Mo"),
        (12_350_000, "12,4\u00a0Mo"),
        (12_000_000, "12\u00a0Mo"),
        (2_500_000_000, "2,5\u00a0Go"),
        (1_234_000_000_000, "1\u202f234\u00a0Go"),
    ],
)
def test_sizes_print_with_one_decimal_and_no_idle_zero(size, shown):
    assert show_size(size) == shown


@pytest.mark.parametrize(
    ("size", "limits", "shown"),
    [
        (9_949_999, [MO_10], "9,9\u00a0Mo"),
        (9_999_999, [MO_10], "9\u202f999\u202f999\u00a0octets"),
        (10_000_000, [MO_10], "10\u00a0Mo"),
        (10_000_001, [MO_10], "10\u202f000\u202f001\u00a0octets"),
        (10_200_000, [MO_10, MO_120], "10\u202f200\u202f000\u00a0octets"),
        (10_485_760, [MO_10], "10\u202f485\u202f760\u00a0octets"),
        (10_485_761, [MO_10], "10\u202f485\u202f761\u00a0octets"),
        (10_600_000, [MO_10], "10,6\u00a0Mo"),
        (1_050_000_000, [GO_1], "1\u202f050\u202f000\u202f000\u00a0octets"),
    ],
)
def test_a_size_near_a_limit_prints_in_octets(size, limits, shown):
    assert show_size(size, limits) == shown


def test_no_refused_size_prints_like_its_limit():
    for limit in (MO_10, MO_120, GO_1):
        for above in (1, 2, 49_999, limit // 21, limit // 20):
            assert show_size(limit + above, [limit]) != show_size(limit)
