"""What a run says of its pictures before it trains."""

from pathlib import Path

import numpy as np
import pytest
import torch

from composite_nas.data.image_cache import ImageCache
from composite_nas.run.advice import warn_of_uniform_pictures


@pytest.mark.parametrize(("black", "warned"), [(2, False), (3, True)])
def test_mostly_uniform_pictures(said, black, warned):
    """Two of four are half of them, three are more."""
    images = np.random.default_rng(0).integers(0, 256, (4, 32, 32, 3), dtype=np.uint8)
    images[:black] = 0
    warn_of_uniform_pictures(
        ImageCache(images, [torch.zeros(0, 5)] * 4, [(32, 32)] * 4, [Path(f"{i}.tif") for i in range(4)])
    )
    assert [record.getMessage()[:76] for record in said] == (
        ["WARNING: 75% of the training pictures are of nearly one grey level each (firs"[:76]] if warned else []
    )
    assert all("0.tif" in record.getMessage() for record in said)
