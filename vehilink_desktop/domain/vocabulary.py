"""The closed lists of the trade: keys as they travel; screens translate them."""

from __future__ import annotations

from enum import StrEnum


class VehicleCategory(StrEnum):
    CAR = "car"
    SUV = "suv"
    MPV = "mpv"
    PICKUP = "pickup"
    VAN = "van"
    BUS = "bus"
    TRUCK = "truck"


class VehicleCondition(StrEnum):
    NEW = "new"
    NEAR_NEW = "near_new"
    USED = "used"


class Fuel(StrEnum):
    PETROL = "petrol"
    DIESEL = "diesel"
    HEV = "hev"
    PHEV = "phev"
    REEV = "reev"
    BEV = "bev"
    FCEV = "fcev"
    CNG_LPG = "cng_lpg"


class Drive(StrEnum):
    FWD = "fwd"
    RWD = "rwd"
    AWD = "awd"
    FOUR_WD = "4wd"


class Transmission(StrEnum):
    MANUAL = "manual"
    AUTOMATIC = "automatic"
    AMT = "amt"
    CVT = "cvt"
    DCT = "dct"
    SINGLE_SPEED = "single_speed"


class Steering(StrEnum):
    LHD = "lhd"
    RHD = "rhd"


class EmissionStandard(StrEnum):
    CHINA_IV = "china_4"
    CHINA_V = "china_5"
    CHINA_VI_A = "china_6a"
    CHINA_VI_B = "china_6b"
    EURO_4 = "euro_4"
    EURO_5 = "euro_5"
    EURO_6 = "euro_6"


class RangeCycle(StrEnum):
    CLTC = "cltc"
    WLTP = "wltp"
    NEDC = "nedc"


class MileageUnit(StrEnum):
    KM = "km"
    MILES = "mi"


class ChassisKind(StrEnum):
    """How the chassis number is written: a 17-character VIN, or a short Japanese-market number."""

    VIN = "vin"
    CHASSIS_NO = "chassis_no"


class Packing(StrEnum):
    RORO = "roro"
    CONTAINER_20 = "container_20"
    CONTAINER_40 = "container_40"
    FLAT_RACK = "flat_rack"


class PaymentTerms(StrEnum):
    TT = "tt"
    LC = "lc"
    DP = "dp"
    ESCROW = "escrow"


class ExportLicence(StrEnum):
    NOT_NEEDED = "not_needed"
    NEEDED = "needed"
    APPLIED = "applied"
    GRANTED = "granted"


class Certificate(StrEnum):
    CCC = "ccc"
    EAC = "eac"
    ECE = "ece"
    GCC = "gcc"
    SASO = "saso"
    SONCAP = "soncap"
    COC = "coc"


class SalesRegion(StrEnum):
    AFRICA = "africa"
    CENTRAL_ASIA = "central_asia"
    EUROPE = "europe"
    LATIN_AMERICA = "latin_america"
    MIDDLE_EAST = "middle_east"
    RUSSIA_CIS = "russia_cis"
    SOUTH_ASIA = "south_asia"
    SOUTHEAST_ASIA = "southeast_asia"


class Incoterm(StrEnum):
    """Incoterms 2020."""

    EXW = "EXW"
    FCA = "FCA"
    FAS = "FAS"
    FOB = "FOB"
    CFR = "CFR"
    CIF = "CIF"
    CPT = "CPT"
    CIP = "CIP"
    DAP = "DAP"
    DPU = "DPU"
    DDP = "DDP"


#: The terms that only fit sea and inland waterway; their place is a port.
SEA_TERMS = frozenset({Incoterm.FAS, Incoterm.FOB, Incoterm.CFR, Incoterm.CIF})


class UserType(StrEnum):
    SUPPLIER = "supplier"
    PURCHASER = "purchaser"
